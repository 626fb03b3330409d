/** The most a table may hold; each has its own problem, so that a person knows which one was met. */
export const TABLE_LIMITS = {
  /** Bytes of the file. */
  bytes: 30 * 1024 ** 2,
  /** Records, the header and title rows included. */
  rows: 20_000,
  columns: 400,
  /** UTF-16 code units in a cell, the most a spreadsheet program keeps. */
  cell: 32_767,
  /** Parts in a workbook's ZIP. */
  parts: 2_000,
  /** Bytes that one part of a workbook may unpack to. */
  unpacked: 200 * 1024 ** 2,
  /** How many times larger than packed a part may be, once it is larger than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 8 * 1024 ** 2,
} as const;
