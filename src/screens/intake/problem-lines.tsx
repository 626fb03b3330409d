import { describePath, describeProblem } from "#i18n";
import type { Problem } from "#rubric";
import { useMessages } from "#ui";
import styles from "./problem-lines.module.css";

/** More would hide the first ones, which are what a person mends. */
const SHOWN = 3;

/** What is wrong with a file, or is to be known about it, each as a sentence with its place. */
export function ProblemLines({ problems }: { readonly problems: readonly Problem[] }) {
  const messages = useMessages();
  const { files } = messages.home;
  const rest = problems.length - SHOWN;
  return (
    <>
      {problems.slice(0, SHOWN).map((problem) => {
        const where = describePath(problem.path);
        return (
          <p key={`${where} ${problem.code}`}>
            {describeProblem(problem, messages)}
            {where !== "" && (
              <span className={styles["where"]}>
                {files.where} <code>{where}</code>
              </span>
            )}
          </p>
        );
      })}
      {rest > 0 && <p>{files.more(rest)}</p>}
    </>
  );
}
