import { describePath, describeProblem } from "#i18n";
import type { Problem } from "#rubric";
import { useMessages } from "#ui";
import styles from "./problem-list.module.css";

/** More would hide the first ones, which are what a person mends. */
const SHOWN = 5;

/** What is wrong with a file or a record: what and what to do as a sentence, then where. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const messages = useMessages();
  const { files } = messages.home;
  const rest = problems.length - SHOWN;
  return (
    <ul className={styles["problems"]}>
      {problems.slice(0, SHOWN).map((problem) => (
        <li key={`${describePath(problem.path)} ${problem.code}`}>
          {describeProblem(problem, messages)}
          {problem.path.length > 0 && (
            <span className={styles["where"]}>
              {files.where} <code>{describePath(problem.path)}</code>
            </span>
          )}
        </li>
      ))}
      {rest > 0 && <li>{files.more(rest)}</li>}
    </ul>
  );
}
