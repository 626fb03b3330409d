import { type IntakeOpened, openIntakeFile } from "./intake-file.ts";

/** 20,000 applicants with every criterion noted take about 300 MiB. */
const MOST_BYTES = 512 * 1024 ** 2;

/**
 * Takes in the file of a whole intake that a person chose or dropped.
 * @throws what `arrayBuffer` throws, e.g. for a file that was moved away meanwhile
 */
export async function takeIntakeFile(file: Pick<Blob, "arrayBuffer">): Promise<IntakeOpened> {
  const { readJson } = await import("#intake");
  const parsed = readJson(new Uint8Array(await file.arrayBuffer()), MOST_BYTES);
  if (!parsed.ok) return { outcome: "refused", problems: parsed.problems };
  return openIntakeFile(parsed.value);
}
