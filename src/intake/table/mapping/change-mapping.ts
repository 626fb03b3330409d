import type { RawTable } from "../table.ts";
import type { MappedColumn, Mapping, Meaning, Target, ValueMap } from "./mapping.ts";
import { type BothRubrics, suggestValues } from "./suggest-values.ts";

/**
 * A mapping with a column sent elsewhere by a person, its values suggested anew. A target that another column had is taken from it:
 * two columns cannot both say a venture's name. Columns that are kept or left out are as many as there are.
 */
export function withTarget(
  mapping: Mapping,
  table: RawTable,
  column: number,
  target: Target,
  rubrics: BothRubrics,
): Mapping {
  const name = JSON.stringify(target);
  const isShared = target.kind === "keep" || target.kind === "drop" || target.kind === "note";
  const columns = mapping.columns.map((mapped): MappedColumn => {
    const { values: _before, ...rest } = mapped;
    if (mapped.column === column) {
      const values = suggestValues(table, column, target, rubrics, mapping);
      return { ...rest, target, confidence: 1, ...(values && { values }) };
    }
    const isTaken = !isShared && JSON.stringify(mapped.target) === name;
    return isTaken ? { ...rest, target: { kind: "keep" }, confidence: 1 } : mapped;
  });
  return { ...mapping, columns };
}

/** A mapping in which a person has said what a value of a column means; null leaves its rows out until somebody does. */
export function withMeaning(
  mapping: Mapping,
  column: number,
  value: string,
  means: Meaning | null,
): Mapping {
  return withValues(mapping, column, (values) => ({
    ...values,
    values: values.values.map((item) => (item.value === value ? { ...item, means } : item)),
  }));
}

/** A mapping with other percentages from which levels 2 to 5 begin in a column of percentages. */
export function withThresholds(
  mapping: Mapping,
  column: number,
  thresholds: NonNullable<ValueMap["thresholds"]>,
): Mapping {
  return withValues(mapping, column, (values) => ({ ...values, thresholds }));
}

function withValues(
  mapping: Mapping,
  column: number,
  change: (values: ValueMap) => ValueMap,
): Mapping {
  const columns = mapping.columns.map((mapped) =>
    mapped.column === column && mapped.values
      ? { ...mapped, values: change(mapped.values) }
      : mapped,
  );
  return { ...mapping, columns };
}
