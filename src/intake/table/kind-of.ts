/** What bytes are, by their beginning: something to read, or the code of the problem that refuses them. */
export type FileKind =
  | "workbook"
  | "text"
  | "table.oldWorkbook"
  | "table.notTable"
  | "table.page"
  | "table.compressed";

const MAGIC: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "workbook"],
  [[0x50, 0x4b, 0x05, 0x06], "workbook"],
  // Compound files: .xls of Excel 97 to 2003, and any workbook with a password.
  [[0xd0, 0xcf, 0x11, 0xe0], "table.oldWorkbook"],
  // Excel 2 to 4.
  [[0x09, 0x00, 0x04, 0x00], "table.oldWorkbook"],
  [[0x09, 0x02, 0x06, 0x00], "table.oldWorkbook"],
  [[0x09, 0x04, 0x06, 0x00], "table.oldWorkbook"],
  // PDF, PNG, JPEG.
  [[0x25, 0x50, 0x44, 0x46], "table.notTable"],
  [[0x89, 0x50, 0x4e, 0x47], "table.notTable"],
  [[0xff, 0xd8, 0xff], "table.notTable"],
  // RAR, 7z, gzip.
  [[0x52, 0x61, 0x72, 0x21], "table.compressed"],
  [[0x37, 0x7a, 0xbc, 0xaf], "table.compressed"],
  [[0x1f, 0x8b], "table.compressed"],
];

export function kindOf(bytes: Uint8Array): FileKind {
  const known = MAGIC.find(([magic]) => magic.every((byte, i) => bytes[i] === byte));
  return known?.[1] ?? "text";
}
