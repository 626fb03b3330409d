import { useFormContext, useWatch } from "react-hook-form";
import { printPoints, printShare } from "#figures";
import type { Rubric } from "#rubric";
import { draftShares, numberIn, type ProgrammeDraft } from "#screening";
import { useMessages } from "#ui";
import styles from "./dimension-weights.module.css";
import { Field } from "./field.tsx";
import { PairFields } from "./pair-fields.tsx";
import { SettingsSection } from "./settings-section.tsx";

const METHODS = ["points", "order", "pairs"] as const;

/** How much each dimension weighs: by points, by order or by comparing pairs, with the shares that come of it. */
export function DimensionWeights({ rubric }: { readonly rubric: Rubric }) {
  const { settings: words } = useMessages().screening;
  const { register, control } = useFormContext<ProgrammeDraft>();
  const method = useWatch({ control, name: "method" });
  return (
    <SettingsSection title={words.weights} hint={words.weightsHint}>
      <fieldset className={styles["methods"]}>
        <legend>{words.method}</legend>
        {METHODS.map((item) => (
          <label key={item}>
            <input
              type="radio"
              value={item}
              aria-describedby={`method-${item}`}
              {...register("method")}
            />
            <span>
              {words.methods[item]}
              <span id={`method-${item}`} className={styles["hint"]}>
                {words.methodHints[item]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {method === "pairs" && <PairFields rubric={rubric} />}
      <Shares rubric={rubric} method={method} />
    </SettingsSection>
  );
}

interface SharesProps {
  readonly rubric: Rubric;
  readonly method: ProgrammeDraft["method"];
}

/** Every dimension with its points or its place, and its share of the whole. */
function Shares({ rubric, method }: SharesProps) {
  const { settings: words } = useMessages().screening;
  const { register, control } = useFormContext<ProgrammeDraft>();
  const draft = useWatch({ control }) as ProgrammeDraft;
  const shares = draftShares(draft, rubric);
  const sum = rubric.dimensions.reduce(
    (total, { id }) => total + (numberIn(draft.points[id], 0, 100) ?? 0),
    0,
  );
  return (
    <>
      <ul className={styles["shares"]}>
        {rubric.dimensions.map(({ id, title }, i) => {
          const share = shares?.[i];
          const printed = share === undefined ? words.noShare : words.share(printShare(share));
          const aside = (
            <span className={styles["share"]}>
              <span className="figure">{printed}</span>
              <span className={styles["bar"]} aria-hidden="true">
                <span
                  style={{
                    inlineSize: `${100 * (share ?? 0)}%`,
                    background: `var(--${id}, var(--ink))`,
                  }}
                />
              </span>
            </span>
          );
          return (
            <li key={id}>
              {method === "points" && (
                <Field name={`points.${id}`} label={title} className={styles["line"]} aside={aside}>
                  {(given) => (
                    <input
                      {...given}
                      autoComplete="off"
                      inputMode="decimal"
                      aria-label={words.pointsOf(title)}
                      {...register(`points.${id}`)}
                    />
                  )}
                </Field>
              )}
              {method === "order" && (
                <Field name={`order.${id}`} label={title} className={styles["line"]} aside={aside}>
                  {(given) => (
                    <select
                      {...given}
                      aria-label={words.placeOf(title)}
                      {...register(`order.${id}`)}
                    >
                      {rubric.dimensions.map((_, place) => (
                        <option key={String(place + 1)} value={String(place + 1)}>
                          {words.place(place + 1)}
                        </option>
                      ))}
                    </select>
                  )}
                </Field>
              )}
              {method === "pairs" && (
                <div className={styles["line"]}>
                  <span className={styles["title"]}>{title}</span>
                  {aside}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {method === "points" && shares && (
        <p className={`${styles["hint"]} figure`}>{words.sum(printPoints(sum))}</p>
      )}
    </>
  );
}
