import { type ReactNode, useId, useState } from "react";
import { Button, useMessages } from "#ui";
import { ColumnChoice } from "./column-choice.tsx";
import { FilterChoice } from "./filter-choice.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { RankingChoice } from "./ranking-choice.tsx";
import styles from "./toolbar.module.css";
import type { ToolbarProps } from "./toolbar-props.ts";
import { ViewChoice } from "./view-choice.tsx";

const PANELS = ["filters", "columns", "views", "ranking"] as const;
type Panel = (typeof PANELS)[number];

/** Search, and what decides which rows and columns are shown and how they are ranked; one panel is open at a time. */
export function Toolbar(props: ToolbarProps) {
  const { view, onView } = props;
  const { table } = useMessages().cohort;
  const [open, setOpen] = useState<Panel | null>(null);
  const field = useId();
  const used = Object.values(view.filters).reduce((sum, values) => sum + values.length, 0);
  const titles: Readonly<Record<Panel, string>> = {
    filters: used > 0 ? table.filtersUsed(used) : table.filters,
    columns: table.chooseColumns,
    views: table.views.label,
    ranking: table.ranking.heading,
  };
  return (
    <div className={styles["toolbar"]}>
      <div className={styles["line"]}>
        <div className={styles["search"]}>
          <label htmlFor={field} className="visually-hidden">
            {table.search}
          </label>
          <input
            id={field}
            type="search"
            value={view.search}
            placeholder={table.search}
            onChange={(event) => onView({ ...view, search: event.target.value })}
          />
        </div>
        {PANELS.map((panel) => (
          <Button
            key={panel}
            aria-expanded={open === panel}
            aria-controls={`${field}-${panel}`}
            className={styles["opener"]}
            onClick={() => setOpen(open === panel ? null : panel)}
          >
            {titles[panel]}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => props.onKeys(true)}>
          {table.keys.open}
        </Button>
      </div>
      {PANELS.map((panel) => (
        <div
          key={panel}
          id={`${field}-${panel}`}
          className={styles["panel"]}
          hidden={open !== panel}
        >
          {open === panel && panelOf(panel, props)}
        </div>
      ))}
      <KeysDialog open={props.isKeysOpen} onClose={() => props.onKeys(false)} />
    </div>
  );
}

function panelOf(panel: Panel, props: ToolbarProps): ReactNode {
  switch (panel) {
    case "filters":
      return <FilterChoice {...props} />;
    case "columns":
      return <ColumnChoice {...props} />;
    case "views":
      return <ViewChoice {...props} />;
    default:
      return <RankingChoice {...props} />;
  }
}
