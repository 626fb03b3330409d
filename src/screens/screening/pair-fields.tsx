import { useFormContext, useWatch } from "react-hook-form";
import { printAgreement, printPoints } from "#figures";
import type { Rubric } from "#rubric";
import { draftPairs, pairConsistency, pairsOf, type ProgrammeDraft } from "#screening";
import { useMessages } from "#ui";
import styles from "./pair-fields.module.css";

/** The steps of the scale; a file may hold one in between. */
const STEPS = ["9", "7", "5", "3", "1", "-3", "-5", "-7", "-9"] as const;

/** Every pair of dimensions with which matters more, and whether the comparisons agree. */
export function PairFields({ rubric }: { readonly rubric: Rubric }) {
  const { settings: words } = useMessages().screening;
  const { register, getValues } = useFormContext<ProgrammeDraft>();
  const titles = new Map(rubric.dimensions.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const ids = rubric.dimensions.map(({ id }) => id);
  const stepText = (step: string, first: string, second: string): string => {
    const size = Number(step);
    if (Math.abs(size) <= 1) return words.equal;
    return words.more(size > 0 ? first : second, Math.abs(size));
  };
  return (
    <>
      <ul className={styles["pairs"]}>
        {pairsOf(ids).map(([a, b]) => {
          const [first, second] = [titleOf(a), titleOf(b)];
          const name = `pairs.${a}/${b}` as const;
          const steps = new Set([...STEPS, getValues(name) ?? "1"]);
          return (
            <li key={name}>
              <label htmlFor={name}>{words.pairOf(first, second)}</label>
              <select id={name} {...register(name)}>
                {[...steps]
                  .sort((one, other) => Number(other) - Number(one))
                  .map((step) => (
                    <option key={step} value={step}>
                      {stepText(step, first, second)}
                    </option>
                  ))}
              </select>
            </li>
          );
        })}
      </ul>
      <Agreement ids={ids} titleOf={titleOf} />
    </>
  );
}

interface AgreementProps {
  readonly ids: readonly string[];
  readonly titleOf: (id: string) => string;
}

/** Whether the comparisons agree with each other; when not, which one to look at first. */
function Agreement({ ids, titleOf }: AgreementProps) {
  const { screening, report } = useMessages();
  const { settings: words } = screening;
  const { control } = useFormContext<ProgrammeDraft>();
  const pairs = useWatch({ control, name: "pairs" });
  const { ratio, isFine, worst } = pairConsistency(ids, draftPairs({ pairs }));
  const printed = printAgreement(ratio);
  if (isFine) return <output className={styles["fine"]}>{words.consistent(printed)}</output>;
  const look = worst && {
    first: titleOf(worst.first),
    second: titleOf(worst.second),
    stated: printPoints(worst.stated),
    implied: printPoints(worst.implied),
  };
  return (
    <output className={styles["warning"]}>
      {[
        words.inconsistent(printed),
        look && words.worst(look.first, look.second, look.stated, look.implied),
      ]
        .filter(Boolean)
        .join(report.betweenSentences)}
    </output>
  );
}
