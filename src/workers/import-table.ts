import {
  type BothRubrics,
  type Encoding,
  encodingChoices,
  headerFingerprint,
  type Mapping,
  type Place,
  type RawTable,
  readMapping,
  type ReadOptions,
  readTable,
  reuseMapping,
  suggestMapping,
  withMeaning,
  withTarget,
  withThresholds,
} from "#intake";
import type { Problem } from "#rubric";
import type { TableRequest } from "./import-protocol.ts";

/** A table on its way in: its bytes, how they are read, and where its columns go. */
export interface TableSource {
  readonly key: number;
  readonly place: Place;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly encodings: readonly { readonly encoding: Encoding; readonly preview: string }[];
  readonly read: TableRead;
  /** Whether the mapping comes from an earlier file. */
  readonly isRemembered: boolean;
}

export type TableRead =
  | { readonly ok: true; readonly table: RawTable; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a table is read with. */
export interface TableContext {
  readonly rubrics: BothRubrics;
  /** Mappings kept with the intake, by the fingerprint of the headers they were made for. */
  readonly mappings: Readonly<Record<string, unknown>>;
}

/** A table as it is first believed to be meant. */
export function tableSource(
  key: number,
  place: Place,
  bytes: Uint8Array,
  context: TableContext,
): TableSource {
  const encodings = encodingChoices(bytes);
  return { key, place, bytes, encodings, options: {}, ...readWith(bytes, {}, context) };
}

/** A table after a person's decision about it. Reading it anew begins its mapping anew. */
export function decided(
  source: TableSource,
  request: TableRequest,
  context: TableContext,
): TableSource {
  const { read } = source;
  if (request.kind === "read") {
    // Rows and sheets of one reading mean nothing in another.
    const { headerRow: _row, sheet: _sheet, ...text } = source.options;
    const kept = request.options.headerRow === undefined ? text : source.options;
    const options = { ...kept, ...request.options };
    return { ...source, options, ...readWith(source.bytes, options, context) };
  }
  if (!read.ok) return source;
  const mapping = changed(read, request, context);
  return { ...source, read: { ...read, mapping } };
}

function changed(
  { table, mapping }: Extract<TableRead, { ok: true }>,
  request: Exclude<TableRequest, { kind: "read" }>,
  { rubrics }: TableContext,
): Mapping {
  if (request.kind === "target")
    return withTarget(mapping, table, request.column, request.target, rubrics);
  if (request.kind === "meaning")
    return withMeaning(mapping, request.column, request.value, request.means);
  if (request.kind === "thresholds")
    return withThresholds(mapping, request.column, request.thresholds);
  return { ...mapping, notApplicable: request.reason };
}

function readWith(
  bytes: Uint8Array,
  options: ReadOptions,
  { rubrics, mappings }: TableContext,
): Pick<TableSource, "isRemembered" | "read"> {
  const read = readTable(bytes, options);
  if (!read.ok) return { isRemembered: false, read };
  const table = read.value;
  const before = readMapping(mappings[headerFingerprint(table.headers)]);
  const isRemembered = before !== undefined && before.rubric.id === rubrics.en.id;
  const mapping = isRemembered
    ? reuseMapping(before, table, rubrics)
    : suggestMapping(table, rubrics);
  return { isRemembered, read: { ok: true, table, mapping } };
}
