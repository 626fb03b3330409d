import { create } from "zustand";
import type { SavedView } from "#cohort";

/** How the table of applicants is looked at now. */
export interface TableView extends Omit<SavedView, "name" | "columns"> {
  /** null: those that suit the intake. */
  readonly columns: readonly string[] | null;
}

/** One table for as long as the page is open: a look at an applicant and back changes nothing of it. */
export interface Table {
  readonly view: TableView;
  /** Ids of the applicants ticked. */
  readonly selected: ReadonlySet<string>;
  /** The applicant looked at last; the keyboard begins there. */
  readonly active: string | null;
}

const FIRST_TABLE: Table = {
  view: {
    columns: null,
    sort: { column: "rank", descending: false },
    search: "",
    filters: {},
  },
  selected: new Set(),
  active: null,
};

interface TablesState {
  /** By id of the programme. */
  readonly tables: Readonly<Record<string, Table>>;
  /** Applicants as they stand in the table, for previous and next; apart, because the table need not be drawn anew for it. */
  readonly orders: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly set: (id: string, part: Partial<Table>) => void;
}

export const useTables = create<TablesState>()((set) => ({
  tables: {},
  orders: {},
  set: (id, part) =>
    set(({ tables }) => ({
      tables: { ...tables, [id]: { ...(tables[id] ?? FIRST_TABLE), ...part } },
    })),
}));

/** The table of one intake, and how to change a part of it. */
export function useTable(id: string): [table: Table, setTable: (part: Partial<Table>) => void] {
  const table = useTables(({ tables }) => tables[id] ?? FIRST_TABLE);
  const set = useTables((state) => state.set);
  return [table, (part) => set(id, part)];
}
