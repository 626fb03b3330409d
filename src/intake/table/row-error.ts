/** What is wrong with one cell or record, in words a message file knows. */
export interface TableError {
  /** Row number as a spreadsheet program shows it. */
  readonly row: number;
  /** Place among the records below the header, from 1. */
  readonly record: number;
  /** Place of the column from 0; null when it is about the whole record. */
  readonly column: number | null;
  /** Header as it stands in the file, "" for the whole record. */
  readonly header: string;
  readonly value: string;
  /** `table.*` */
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
  /** A value that would be accepted there and looks most like it. */
  readonly suggestion: string | null;
}

/** The values of a sentence keep to one line and a length that can be read. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Errors by the record they are about, in the order they came. */
export function byRecord(
  errors: readonly TableError[],
): ReadonlyMap<number, readonly TableError[]> {
  const groups = new Map<number, TableError[]>();
  for (const error of errors) {
    const group = groups.get(error.record);
    if (group) group.push(error);
    else groups.set(error.record, [error]);
  }
  return groups;
}
