import type { OpenedItem } from "#state";

/**
 * Where one opened file is shown at once: a review where opinions are compared or merged, a pack where it is read, a programme where
 * one begins, the rest as a report.
 */
export function addressOf({ outcome, id }: OpenedItem): string {
  if (outcome === "opinion") return `/report/${id}/opinion`;
  if (outcome === "intake") return `/screening/${id}`;
  if (outcome === "programme") return `/apply/${id}`;
  if (outcome === "pack") return `/review/${id}`;
  if (outcome === "panel") return `/screening/${id}/panel`;
  return outcome === "reading" ? `/assess/${id}` : `/report/${id}`;
}
