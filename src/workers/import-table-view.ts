import type { MappedColumn, Mapping, RawTable } from "#intake";
import type { ImportColumn, TableCounts, ImportTable } from "./import-protocol.ts";
import type { TableSource } from "./import-table.ts";

/** First rows shown, and characters of a cell. */
const TOP = 12;
const CUT = 80;
const EXAMPLES = 2;
const EXAMPLE = 30;
/** Rows looked through for examples. */
const SAMPLE = 200;
const VALUES = 100;

/** A table as a page shows it: small, however many rows there are. */
export function tableView(source: TableSource, counts: TableCounts | null): ImportTable {
  const { key, place, read, encodings, isRemembered } = source;
  const base = { key, place, encodings, isRemembered };
  if (!read.ok) {
    const nothing = { read: null, top: [], rows: 0, product: "plain", columns: [] } as const;
    return { ...base, ...nothing, problems: read.problems, notApplicable: undefined, counts: null };
  }
  const { table, mapping } = read;
  const { kind, encoding, delimiter, sheets, sheet, headerRow } = table;
  return {
    ...base,
    problems: [],
    read: { kind, encoding, delimiter, sheets, sheet, headerRow },
    top: table.top
      .slice(0, TOP)
      .map(({ row, cells }) => ({ row, cells: cells.map((cell) => cut(cell, CUT)) })),
    rows: table.rows.length,
    product: mapping.product,
    columns: mapping.columns.map((column) => columnView(column, table)),
    notApplicable: saysNotApplicable(mapping) ? mapping.notApplicable : undefined,
    counts,
  };
}

function columnView(mapped: MappedColumn, table: RawTable): ImportColumn {
  const { column, target, confidence, personal, values } = mapped;
  const listed = values?.values ?? [];
  const open = listed.filter(({ means }) => means === null);
  // In their own order where all can be shown, so that none moves while a person decides.
  const shown =
    listed.length <= VALUES ? listed : [...open, ...listed.filter(({ means }) => means !== null)];
  return {
    column,
    header: table.headers[column]?.text ?? "",
    examples: examplesOf(column, table),
    target,
    confidence,
    personal: personal ?? null,
    values: values && !values.thresholds ? shown.slice(0, VALUES) : null,
    valueCount: listed.length,
    undecided: open.length,
    thresholds: values?.thresholds ?? null,
  };
}

function examplesOf(column: number, { rows }: RawTable): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, SAMPLE)) {
    const text = cut((cells[column] ?? "").trim(), EXAMPLE);
    if (text !== "") found.add(text);
    if (found.size === EXAMPLES) break;
  }
  return [...found];
}

function saysNotApplicable({ columns }: Mapping): boolean {
  return columns.some(
    ({ target, values }) =>
      target.kind === "level" &&
      values?.values.some(
        ({ means }) => means && "state" in means && means.state === "notApplicable",
      ),
  );
}

function cut(cell: string, most: number): string {
  const line = cell.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}
