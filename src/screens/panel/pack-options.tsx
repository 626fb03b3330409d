import { useEffect, useId, useState } from "react";
import type { PackSettings } from "#cohort";
import { loadColumns } from "#screening";
import { useMessages } from "#ui";
import styles from "./packs-section.module.css";
import type { PanelParts } from "./use-panel.ts";

const VARIANTS = ["blind", "named", "open"] as const;
const SHOWN = ["never", "afterOwn", "always"] as const;

export interface PackChoice extends PackSettings {
  /** Every column that a table brought beside the assessments. */
  readonly headers: readonly string[];
  readonly setVariant: (variant: PackSettings["variant"]) => void;
  readonly setOthers: (id: string) => void;
  readonly toggleColumn: (header: string) => void;
}

/** What the packs shall say, blind until chosen otherwise; columns that look like names are ticked. */
export function usePackChoice({ record }: PanelParts): PackChoice {
  const [variant, setVariant] = useState<PackSettings["variant"]>("blind");
  const [othersShown, setShown] = useState<PackSettings["othersShown"]>("never");
  const [found, setFound] = useState<Awaited<ReturnType<typeof loadColumns>>>([]);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isShown = true;
    void loadColumns(record).then((columns) => {
      if (isShown) setFound(columns);
    });
    return () => {
      isShown = false;
    };
  }, [record]);
  return {
    variant,
    othersShown,
    headers: found.map(({ header }) => header),
    columns: found
      .filter(({ header, names }) => names !== changed.has(header))
      .map(({ header }) => header),
    setVariant,
    setOthers: (id) => setShown(SHOWN.find((known) => known === id) ?? "never"),
    toggleColumn: (header) =>
      setChanged((before) => {
        const after = new Set(before);
        if (!after.delete(header)) after.add(header);
        return after;
      }),
  };
}

/** The variants with what each means, and for a blind pack the columns whose values go. */
export function PackOptions({ choice }: { readonly choice: PackChoice }) {
  const { packs: words } = useMessages().panel;
  const field = useId();
  const { variant, headers, columns } = choice;
  return (
    <>
      <fieldset className={styles["variants"]}>
        <legend>{words.legend}</legend>
        {VARIANTS.map((id) => (
          <div key={id} className={styles["variant"]}>
            <input
              id={`${field}-${id}`}
              type="radio"
              name={field}
              checked={variant === id}
              aria-describedby={`${field}-${id}-hint`}
              onChange={() => choice.setVariant(id)}
            />
            <label htmlFor={`${field}-${id}`}>{words.variants[id]}</label>
            <p id={`${field}-${id}-hint`}>{words.hints[id]}</p>
          </div>
        ))}
      </fieldset>
      {variant === "blind" && headers.length > 0 && (
        <fieldset className={styles["columns"]}>
          <legend>{words.columns}</legend>
          {headers.map((header) => (
            <label key={header}>
              <input
                type="checkbox"
                checked={columns.includes(header)}
                onChange={() => choice.toggleColumn(header)}
              />
              {header}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
