import { useId } from "react";
import type { MergeChoice, MergeLine, PanelReview } from "#cohort";
import { describeProblem, formatDate } from "#i18n";
import { useLanguage, useMessages } from "#ui";
import styles from "./merge-section.module.css";
import { type Merging, sortLines } from "./use-merge.ts";

interface MergeLinesProps {
  readonly lines: readonly MergeLine[];
  readonly merging: Merging;
}

/** The most that are named of those that raise no question. */
const NAMED = 12;

/** What one file says: questions first, then what cannot be taken in, then what simply comes in. */
export function MergeLines({ lines, merging }: MergeLinesProps) {
  const messages = useMessages();
  const { merge: words } = messages.panel;
  const { plain, asked, refused } = sortLines(lines);
  const nameOf = ({ applicant }: MergeLine): string =>
    merging.nameOf(applicant)?.trim() || words.unknown;
  return (
    <>
      {asked.map((line) => (
        <Question key={line.key} line={line} name={nameOf(line)} merging={merging} />
      ))}
      {refused.length > 0 && (
        <ul className={styles["refused"]}>
          {refused.map((line) => (
            <li key={line.key}>
              <strong>{nameOf(line)}</strong>
              {": "}
              {words.states[line.state]}
              {line.problems.slice(0, 1).map((found) => (
                <p key={found.code}>{describeProblem(found, messages)}</p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {plain.length > 0 && (
        <details className={styles["plain"]} open={plain.length <= NAMED}>
          <summary>{words.taken}</summary>
          <ul>
            {plain.slice(0, 5 * NAMED).map((line) => (
              <li key={line.key}>
                <strong>{nameOf(line)}</strong>
                {": "}
                {words.states[line.state]}
                {" · "}
                {line.recused ? words.recused : words.levels(line.levels)}
              </li>
            ))}
          </ul>
          {plain.length > 5 * NAMED && <p>{words.more(plain.length - 5 * NAMED)}</p>}
        </details>
      )}
    </>
  );
}

interface QuestionProps {
  readonly line: MergeLine;
  readonly name: string;
  readonly merging: Merging;
}

/** A reading that stands against something here: what, and what to do. */
function Question({ line, name, merging }: QuestionProps) {
  const { merge: words } = useMessages().panel;
  const language = useLanguage();
  const field = useId();
  const { key, reviewer, state, before, choices, choice, levels, recused, at } = line;
  const amount = (count: number, stepped: boolean): string =>
    stepped ? words.recused : words.levels(count);
  const labels: Record<MergeChoice, string> = {
    keep: before ? words.choices.keepHere : words.choices.keep,
    take: before ? words.choices.takeFile : words.choices.take,
    both: words.choices.both,
  };
  return (
    <fieldset className={styles["question"]}>
      <legend>{words.choiceOf(reviewer, name)}</legend>
      <p>{words.states[state]}</p>
      {before && (
        <p className={styles["versions"]}>
          <span>
            {words.here(amount(levelsOf(before), before.recused), formatDate(before.at, language))}
          </span>
          <span>{words.inFile(amount(levels, recused), formatDate(at, language))}</span>
        </p>
      )}
      <div className={styles["choices"]}>
        {choices.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={field}
              checked={choice === each}
              onChange={() => merging.choose(key, each)}
            />
            {labels[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function levelsOf({ answers }: PanelReview): number {
  return Object.values(answers).filter((answer) => "level" in answer).length;
}
