const MEBIBYTE = 1024 ** 2;

/** The most that files dropped together may hold. */
export const MANY_LIMITS = {
  /** Files in one drop. */
  files: 5_000,
  /** Bytes of a ZIP as it is given. */
  zip: 300 * MEBIBYTE,
  /** Bytes that one file in a ZIP may unpack to: no kind of file that is read may be larger. */
  part: 30 * MEBIBYTE,
  /** Bytes that all files of a ZIP may unpack to, in any case and, below `ratioFrom`, whatever its size. */
  unpacked: 512 * MEBIBYTE,
  ratioFrom: 64 * MEBIBYTE,
  ratio: 200,
  /** Bytes of a JSON file that may hold several assessments, or a review of many. */
  json: 64 * MEBIBYTE,
} as const;
