import { useCallback, useEffect, useMemo } from "react";
import type { CohortRow } from "#cohort";
import { languageTag } from "#i18n";
import { type TableView, useTables } from "#screening";
import { useLanguage } from "#ui";
import { useSteps } from "../parts/use-steps.ts";
import type { TableContext } from "./columns.ts";
import { filterRows, searchText } from "./filter-rows.ts";
import { nameOrderSteps } from "./name-order.ts";
import { sortRows } from "./sort-rows.ts";

const NO_NAMES: readonly string[] = [];

/** The rows that pass, in the order asked for; each part is worked out only when something it rests on has changed. */
export function useShownRows(
  id: string,
  rows: readonly CohortRow[],
  { search, filters, sort }: TableView,
  context: TableContext,
): readonly CohortRow[] {
  const searches = search.trim() !== "";
  const names = useMemo(
    () => (searches ? rows.map(({ name }) => searchText(name)) : NO_NAMES),
    [rows, searches],
  );
  const kept = useMemo(
    () => filterRows(rows, names, { search, filters }, context),
    [rows, names, search, filters, context],
  );
  const byName = useNameOrder(rows, sort.column === "name");
  const shown = useMemo(
    () => placed(rows, sortRows(rows, kept, sort, context, byName)),
    [rows, kept, sort, context, byName],
  );
  useEffect(() => {
    // An applicant's page goes from one to the next in this order.
    useTables.setState(({ orders }) => ({ orders: { ...orders, [id]: shown } }));
  }, [id, shown]);
  return shown;
}

function placed(rows: readonly CohortRow[], places: Uint32Array): readonly CohortRow[] {
  const found: CohortRow[] = [];
  for (const place of places) {
    const row = rows[place];
    if (row) found.push(row);
  }
  return found;
}

const UNSORTED: Uint32Array = new Uint32Array();

/** Places in the alphabet of the language in use; empty until they are worked out, which happens in steps. */
function useNameOrder(rows: readonly CohortRow[], isWanted: boolean): Uint32Array {
  const language = useLanguage();
  const begin = useCallback(() => {
    const { compare } = new Intl.Collator(languageTag(language), { numeric: true });
    return nameOrderSteps(
      rows.map(({ name }) => name),
      compare,
    );
  }, [rows, language]);
  return useSteps(isWanted ? begin : null, UNSORTED);
}
