/** 20 MiB: ours have a quarter of one; room for a report joined with other papers. */
export const REPORT_PDF_BYTES = 20 * 1024 ** 2;

/** A header may stand this far into a file (ISO 32000-1, implementation note 13), behind what a server or a mail program put there. */
const HEAD = 1_024;

/** Whether a file is a PDF by what it holds, whatever its name says. Reads its first kibibyte alone. */
export async function isPdf(file: Pick<Blob, "slice">): Promise<boolean> {
  const head = new TextDecoder().decode(await file.slice(0, HEAD).arrayBuffer());
  // In JSON the same five letters are part of a text, e.g. the name of a venture.
  return head.includes("%PDF-") && !/^\s*[{[]/.test(head);
}
