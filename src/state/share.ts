import { type Assessment, type Programme, writeForOthers } from "#assessment";
import type { Problem, Rubric } from "#rubric";
import { checkIncoming } from "./open-file.ts";
import { checkedProgramme } from "./programmes.ts";

/**
 * An address that carries the whole assessment after the `#`, where no server sees it.
 * @param base the app's own address without its `#` part
 * @returns undefined when it would be too long for an address
 */
export async function shareAddress(
  assessment: Assessment,
  base: string,
): Promise<string | undefined> {
  const { packShare } = await import("#intake");
  // The file is written for readers; an address has no room for its line breaks.
  const data = packShare(JSON.stringify(JSON.parse(writeForOthers(assessment))));
  return data === undefined ? undefined : `${base}#/open/${data}`;
}

export type SharedRead =
  | {
      readonly ok: true;
      readonly kind: "assessment";
      readonly assessment: Assessment;
      readonly rubric: Rubric;
      readonly file: File;
    }
  | { readonly ok: true; readonly kind: "programme"; readonly programme: Programme }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads what a shared address carries, an assessment or a programme to apply to; nothing is kept by it. */
export async function readShared(data: string): Promise<SharedRead> {
  const { readSharedFile, unpackShare } = await import("#intake");
  const unpacked = unpackShare(data);
  if (!unpacked.ok) return unpacked;
  const read = readSharedFile(unpacked.value);
  if (!read.ok) return read;
  const shared = read.value;
  if (shared.format === "touchstone/programme") {
    const checked = await checkedProgramme(shared);
    return checked.ok ? { ok: true, kind: "programme", programme: shared } : checked;
  }
  const checked = await checkIncoming(shared);
  if (!checked.ok) return checked;
  const file = new File([new Uint8Array(unpacked.value)], "link.json", {
    type: "application/json",
  });
  return { ok: true, kind: "assessment", assessment: shared, rubric: checked.value, file };
}
