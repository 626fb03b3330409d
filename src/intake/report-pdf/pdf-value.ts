/** A name such as /Filespec, without its slash and with its escapes resolved. */
export interface PdfName {
  readonly name: string;
}

/** "12 0 R": the object with this number. Generations are not told apart. */
export interface PdfReference {
  readonly object: number;
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A value of ISO 32000-2, 7.3. Strings hold one character a byte; true, false and null are of no use here and all null. */
export type PdfValue =
  | null
  | number
  | string
  | PdfName
  | PdfReference
  | PdfDictionary
  | readonly PdfValue[];

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

/** The name that a dictionary has under a key, e.g. "EmbeddedFile" under Type. */
export function nameAt(dictionary: PdfDictionary, key: string): string | undefined {
  const value = dictionary.get(key);
  return isObject(value) && "name" in value ? value.name : undefined;
}

/** The number of the object that a dictionary refers to under a key. */
export function referenceAt(dictionary: PdfDictionary, key: string): number | undefined {
  const value = dictionary.get(key);
  return isObject(value) && "object" in value ? value.object : undefined;
}

/** The text that a dictionary has under a key; UTF-16 when it says so, else one character a byte. */
export function textAt(dictionary: PdfDictionary, key: string): string | undefined {
  const value = dictionary.get(key);
  if (typeof value !== "string") return undefined;
  if (!value.startsWith("\u00FE\u00FF")) return value;
  const pairs = value.slice(2).match(/[\s\S]{2}/g) ?? [];
  return pairs
    .map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
    .join("");
}

function isObject(value: PdfValue | undefined): value is PdfName | PdfReference | PdfDictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
