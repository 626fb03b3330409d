import { zlibSync } from "fflate";
import { asciiString, binaryString, type Internals, textString } from "./internals.ts";

/** A file carried inside the PDF. */
export interface Attachment {
  /** e.g. "touchstone-assessment.json" */
  readonly name: string;
  /** JSON text, written as UTF-8. */
  readonly json: string;
  /** SHA-256 of the UTF-8 bytes, 64 hexadecimal digits, so that a reader can tell whether the data was changed. */
  readonly sha256?: string;
}

/**
 * Writes the file and its specification (ISO 32000-2, 7.11.4 and 14.13: relationship Data). The hash stands in the stream dictionary,
 * where a reader finds it beside the data, and in the description, where a person does.
 * @param date PDF date of the data
 * @returns object number of the file specification
 */
export function writeAttachment(internals: Internals, file: Attachment, date: string): number {
  const bytes = new TextEncoder().encode(file.json);
  const stream = internals.newObject();
  const hash = file.sha256 === undefined ? "" : asciiString(file.sha256);
  internals.putStream({
    data: binaryString(zlibSync(bytes, { level: 9 })),
    alreadyAppliedFilters: ["/FlateDecode"],
    filters: [],
    additionalKeyValues: [
      { key: "Type", value: "/EmbeddedFile" },
      { key: "Subtype", value: "/application#2Fjson" },
      { key: "Params", value: `<</Size ${bytes.length}/ModDate${asciiString(date)}>>` },
      ...(hash === "" ? [] : [{ key: "TouchstoneSHA256", value: hash }]),
    ],
    objectId: stream,
  });
  internals.out("endobj");
  const specification = internals.newObject();
  const name = textString(file.name);
  const description = hash === "" ? "" : `/Desc${asciiString(`SHA-256 ${file.sha256 ?? ""}`)}`;
  internals.out(
    `<</Type/Filespec/F${asciiString(file.name)}/UF${name}/AFRelationship/Data${description}` +
      `/EF<</F ${stream} 0 R/UF ${stream} 0 R>>>>`,
  );
  internals.out("endobj");
  return specification;
}
