import type { Answer } from "#assessment";
import type { Criterion } from "#rubric";
import { useMessages } from "#ui";
import styles from "./anchors.module.css";
import { levelOf } from "./level-of.ts";

interface AnchorsProps {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  readonly saved: Answer | undefined;
  readonly isChanged: boolean;
}

/** What the level tried would claim: every level above the saved one, since each counts only on top of those below. All five on demand. */
export function Anchors({ criterion, answer, saved, isChanged }: AnchorsProps) {
  const { whatIf: words, wizard } = useMessages();
  const level = levelOf(answer);
  const before = levelOf(saved);
  const first = before !== null && level !== null && level > before ? before + 1 : level;
  const said = criterion.levels
    .map((anchor, index) => ({ anchor, level: index + 1 }))
    .filter(({ level: of }) => first !== null && level !== null && of >= first && of <= level);
  return (
    <>
      {isChanged && said.length > 0 && (
        <div className={styles["claims"]}>
          <p>{words.claims}</p>
          <ul>
            {said.map(({ anchor, level: of }) => (
              <li key={of}>
                <strong>{wizard.level(of)}</strong> {anchor}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className={styles["all"]}>
        <summary>
          {words.anchors}
          <span className="visually-hidden">{words.line("", criterion.title)}</span>
        </summary>
        <p>{criterion.question}</p>
        <ol>
          {criterion.levels.map((anchor, index) => (
            <li key={anchor} data-saved={before === index + 1}>
              {anchor}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
