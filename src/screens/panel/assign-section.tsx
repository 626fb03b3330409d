import { useId, useState } from "react";
import type { Assignment } from "#cohort";
import { type AssignedGroup, giveOut, proposeAssignment, takeBack } from "#screening";
import { Button, Choice, useMessages } from "#ui";
import { AssignmentPreview } from "./assignment-preview.tsx";
import styles from "./assign-section.module.css";
import { givenCount } from "./given-count.ts";
import { Section } from "./section.tsx";
import type { PanelParts } from "./use-panel.ts";

const GROUPS = ["unblocked", "all", "queue"] as const;
const MOST = 9;

/** Gives applicants to reviewers: a proposal first, then in force, then undo. */
export function AssignSection({ panel }: { readonly panel: PanelParts }) {
  const { assign: words } = useMessages().panel;
  const [per, setPer] = useState(2);
  const [group, setGroup] = useState<AssignedGroup>("unblocked");
  const [proposal, setProposal] = useState<Assignment>();
  const { record, rows, queue } = panel;
  const given = useGiven(panel);
  const isReady = record.reviewers.length > 0 && rows !== null && rows.length > 0;
  const propose = (): void => {
    if (!rows) return;
    const ids = queue.map(({ applicant }) => applicant);
    setProposal(proposeAssignment(record, rows, { group, perApplicant: per, queue: ids }));
  };
  const apply = async (assignment: Assignment): Promise<void> => {
    if (await given.give(assignment)) setProposal(undefined);
  };
  if (!isReady) return null;
  return (
    <Section title={words.heading} intro={words.intro}>
      <div className={styles["ask"]}>
        <Choice
          label={words.whom}
          value={group}
          options={GROUPS.map((id) => ({ id, title: words.groups[id] }))}
          onChoose={(id) => {
            setGroup(GROUPS.find((known) => known === id) ?? "unblocked");
            setProposal(undefined);
          }}
        />
        {group !== "queue" && (
          <PerField
            per={per}
            onChange={(count) => {
              setPer(count);
              setProposal(undefined);
            }}
          />
        )}
        <Button onClick={propose}>{words.preview}</Button>
      </div>
      {group === "queue" && <p className={styles["hint"]}>{words.queueHint}</p>}
      {proposal && (
        <AssignmentPreview
          panel={panel}
          assignment={proposal}
          onApply={() => void apply(proposal)}
          onDiscard={() => setProposal(undefined)}
        />
      )}
      <GivenBar given={given} />
    </Section>
  );
}

function PerField({
  per,
  onChange,
}: {
  readonly per: number;
  readonly onChange: (count: number) => void;
}) {
  const { assign: words } = useMessages().panel;
  const field = useId();
  return (
    <div className={styles["per"]}>
      <label htmlFor={field}>{words.per}</label>
      <input
        id={field}
        type="number"
        min={1}
        max={MOST}
        value={per}
        onChange={({ target }) => {
          const count = Math.round(target.valueAsNumber);
          if (count >= 1 && count <= MOST) onChange(count);
        }}
      />
    </div>
  );
}

/** What was given out last on this page, and the way back. */
interface Given {
  readonly last: Assignment | undefined;
  readonly isUndone: boolean;
  readonly give: (assignment: Assignment) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Gives out and takes back. */
export function useGiven({ id, reviews, keep }: PanelParts): Given {
  const [last, setLast] = useState<Assignment>();
  const [isUndone, setUndone] = useState(false);
  return {
    last,
    isUndone,
    async give(assignment) {
      const isDone = await keep(giveOut(id, assignment));
      if (isDone) setLast(assignment);
      setUndone(false);
      return isDone;
    },
    async undo() {
      if (!last || !(await keep(takeBack(id, last, reviews ?? [])))) return;
      setLast(undefined);
      setUndone(true);
    },
  };
}

/** Says what was given out, with undo. */
export function GivenBar({ given }: { readonly given: Given }) {
  const { panel, common } = useMessages();
  const { last, isUndone, undo } = given;
  return (
    <div role="status">
      {last && (
        <p className={styles["given"]}>
          <span>{panel.assign.applied(givenCount(last))}</span>
          <Button onClick={() => void undo()}>{common.undo}</Button>
        </p>
      )}
      {isUndone && <p className={styles["given"]}>{panel.assign.undone}</p>}
    </div>
  );
}
