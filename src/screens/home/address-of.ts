import type { OpenedItem } from "#state";

/** Where one opened file is shown at once: a review where opinions are compared, a pack where it is read, the rest as a report. */
export function addressOf({ outcome, id }: OpenedItem): string {
  if (outcome === "opinion") return `/report/${id}/opinion`;
  return outcome === "reading" ? `/assess/${id}` : `/report/${id}`;
}
