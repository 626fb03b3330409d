import type { Messages } from "#i18n";
import type { Rubric } from "#rubric";
import { Button, useMessages } from "#ui";
import { type FilterId, FILTERS, filtersOf } from "../table/filter-rows.ts";
import styles from "./toolbar.module.css";
import type { ToolbarProps } from "./toolbar-props.ts";

/** The values by which the rows are filtered, each a box to tick. */
export function FilterChoice({
  rubric,
  view,
  onView,
}: Pick<ToolbarProps, "rubric" | "view" | "onView">) {
  const { table } = useMessages().cohort;
  const known = filtersOf(rubric);
  const toggle = (filter: FilterId, value: string): void => {
    const chosen = view.filters[filter] ?? [];
    const next = chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : [...chosen, value];
    onView({ ...view, filters: { ...view.filters, [filter]: next } });
  };
  return (
    <>
      <div className={styles["groups"]}>
        {FILTERS.map((filter) => (
          <fieldset key={filter}>
            <legend>{table.filter[filter]}</legend>
            {known[filter].map((value) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={view.filters[filter]?.includes(value) ?? false}
                  onChange={() => toggle(filter, value)}
                />
                {valueTitle(filter, value, rubric, table)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <Button kind="quiet" onClick={() => onView({ ...view, search: "", filters: {} })}>
        {table.clear}
      </Button>
    </>
  );
}

function valueTitle(
  filter: FilterId,
  value: string,
  { policy }: Rubric,
  { zones, status, verdicts, values }: Messages["cohort"]["table"],
): string {
  switch (filter) {
    case "zone":
      return worded(zones, value);
    case "band":
      return policy.bands.find(({ id }) => id === value)?.title ?? value;
    case "status":
      return worded(status, value);
    case "decision":
      return worded({ ...verdicts, ...values }, value);
    default:
      return worded(values, value);
  }
}

function worded(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
