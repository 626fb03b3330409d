import { headerFingerprint } from "./fingerprint.ts";
import type { MappedColumn, Mapping } from "./mapping.ts";
import type { RawTable } from "../table.ts";
import { type BothRubrics, suggestValues } from "./suggest-values.ts";

/**
 * A mapping made for an earlier file, for the next one of its shape: columns are found by their headers wherever they now stand,
 * decided values keep their meaning, and values that are new get a suggestion or wait for a decision. Columns it does not know are kept.
 */
export function reuseMapping(mapping: Mapping, table: RawTable, rubrics: BothRubrics): Mapping {
  const known = new Map(mapping.columns.map((column) => [column.key, column]));
  const columns = table.headers.map(({ key }, column): MappedColumn => {
    const before = known.get(key);
    if (!before) return { column, key, target: { kind: "keep" }, confidence: 0 };
    const fresh = suggestValues(table, column, before.target, rubrics, mapping);
    if (!fresh) return { ...before, column };
    const decided = new Map(before.values?.values.map(({ value, means }) => [value, means]));
    const values = fresh.values.map((item) => ({
      ...item,
      means: decided.get(item.value) ?? item.means,
    }));
    const thresholds = before.values?.thresholds ?? fresh.thresholds;
    return { ...before, column, values: { values, ...(thresholds && { thresholds }) } };
  });
  const { completed } = mapping;
  const completedKey = completed && mapping.columns[completed.column]?.key;
  const place = columns.findIndex(({ key }) => key === completedKey);
  return {
    ...mapping,
    fingerprint: headerFingerprint(table.headers),
    columns,
    completed: completed && place >= 0 ? { ...completed, column: place } : null,
  };
}
