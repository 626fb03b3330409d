import type { Answer } from "#assessment";
import type { Criterion, Rubric } from "#rubric";
import { useMessages } from "#ui";

interface OtherChoiceProps {
  readonly criterion: Criterion;
  readonly policy: Rubric["policy"];
  readonly answer: Answer | undefined;
  readonly onChoose: (answer: Answer | undefined) => void;
}

const LEVEL = "level";
const NOTHING = "unanswered";
const UNKNOWN = "unknown";
/** In front of a reason's id. */
const REASON = "na:";

/** The answers without a level; "not applicable" comes with its reason, so that each entry is a whole answer. */
export function OtherChoice({ criterion, policy, answer, onChoose }: OtherChoiceProps) {
  const { wizard, whatIf: words } = useMessages();
  const value = valueOf(answer);
  const options = [
    ...(value === LEVEL ? [{ id: LEVEL, title: words.hasLevel }] : []),
    { id: NOTHING, title: wizard.unanswered },
    { id: UNKNOWN, title: wizard.unknown },
    ...(criterion.naAllowed
      ? policy.naReasons.map(({ id, title }) => ({
          id: REASON + id,
          title: words.line(wizard.notApplicable, title),
        }))
      : []),
  ];
  const isListed = options.some(({ id }) => id === value);
  const choose = (id: string): void => {
    if (id === UNKNOWN) onChoose({ unknown: true });
    else if (id === NOTHING) onChoose(undefined);
    else if (id.startsWith(REASON)) onChoose({ notApplicable: id.slice(REASON.length) });
  };
  return (
    <select
      aria-label={words.otherOf(criterion.title)}
      data-idle={value === LEVEL}
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
      {/* A file may hold a reason, or a "not applicable", that the rubric does not know. */}
      {!isListed && (
        <option value={value}>
          {criterion.naAllowed ? wizard.notApplicable : wizard.notAccepted}
        </option>
      )}
    </select>
  );
}

function valueOf(answer: Answer | undefined): string {
  if (!answer) return NOTHING;
  if ("level" in answer) return LEVEL;
  if ("notApplicable" in answer) return REASON + answer.notApplicable;
  return "unknown" in answer ? UNKNOWN : NOTHING;
}
