import type { Answer } from "#assessment";
import { formatShare } from "#i18n";
import type { EvidenceGrade, Rubric } from "#rubric";
import { useLanguage, useMessages } from "#ui";
import { levelOf } from "./level-of.ts";

interface EvidenceChoiceProps {
  /** The criterion's. */
  readonly title: string;
  readonly policy: Rubric["policy"];
  readonly answer: Answer | undefined;
  readonly onChoose: (answer: Answer) => void;
}

const GRADES: readonly EvidenceGrade[] = [0, 1, 2, 3, 4];

/** The evidence behind the level, each grade with the share of the points it makes count. */
export function EvidenceChoice({ title, policy, answer, onChoose }: EvidenceChoiceProps) {
  const { wizard, whatIf: words } = useMessages();
  const language = useLanguage();
  const level = levelOf(answer);
  const grade = answer && "evidence" in answer ? answer.evidence : undefined;
  const choose = (value: string): void => {
    const evidence = GRADES.find((one) => String(one) === value);
    if (level !== null) onChoose({ level, ...(evidence !== undefined && { evidence }) });
  };
  return (
    <select
      aria-label={words.evidenceOf(title)}
      disabled={level === null}
      value={level === null ? "" : String(grade ?? "")}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{level === null ? "" : words.noGrade}</option>
      {GRADES.map((one) => {
        const share = formatShare(policy.evidenceFactors[one] ?? null, language);
        return (
          <option key={one} value={one}>
            {words.grade(policy.evidenceGrades[one] ?? "", wizard.counts(share))}
          </option>
        );
      })}
    </select>
  );
}
