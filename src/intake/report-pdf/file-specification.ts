import {
  isDictionary,
  type PdfDictionary,
  type PdfValue,
  referenceAt,
  textAt,
} from "./pdf-value.ts";

/** What a PDF says about a file that it carries (ISO 32000-2, 7.11.3). */
export interface FileSpecification {
  readonly names: readonly string[];
  /** Empty when there is none. */
  readonly description: string;
  /** Numbers of the objects that hold the file. */
  readonly objects: readonly number[];
}

/** Every file specification in a value, however deep: some programs write them into the list of names itself. */
export function specificationsIn(value: PdfValue): readonly FileSpecification[] {
  const found: FileSpecification[] = [];
  collect(value, found);
  return found;
}

function collect(value: PdfValue, found: FileSpecification[]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (isDictionary(value)) {
    const embedded = value.get("EF");
    if (isDictionary(embedded)) found.push(specification(value, embedded));
    for (const item of value.values()) collect(item, found);
  }
}

function specification(about: PdfDictionary, embedded: PdfDictionary): FileSpecification {
  const names = ["F", "UF"].map((key) => textAt(about, key));
  const objects = ["F", "UF"].map((key) => referenceAt(embedded, key));
  return {
    names: names.filter((name) => name !== undefined),
    description: textAt(about, "Desc") ?? "",
    objects: objects.filter((object) => object !== undefined),
  };
}
