import { useState } from "react";
import type { Assignment } from "#cohort";
import { proposeAssignment } from "#screening";
import { Button, useMessages } from "#ui";
import { AssignmentPreview } from "./assignment-preview.tsx";
import { GivenBar, useGiven } from "./assign-section.tsx";
import { outstanding } from "./outstanding.ts";
import styles from "./queue-section.module.css";
import { Section } from "./section.tsx";
import type { PanelParts } from "./use-panel.ts";

interface QueueSectionProps {
  readonly panel: PanelParts;
  /** The ranking, on which the order rests, is not there yet. */
  readonly isWaiting: boolean;
}

const LISTED = 10;

/** Where another reading helps most, why, and the way to give it out. */
export function QueueSection({ panel, isWaiting }: QueueSectionProps) {
  const { panel: texts, common } = useMessages();
  const { queue: words } = texts;
  const [proposal, setProposal] = useState<Assignment>();
  const [listed, setListed] = useState(LISTED);
  const given = useGiven(panel);
  const { id, record, rows, reviews, queue, nameOf } = panel;
  if (record.reviewers.length === 0 || !rows || !reviews) return null;
  const out = outstanding(record.reviewers, reviews);
  const shown = queue.slice(0, listed);
  // Whoever still waits for a reading need not be given out once more.
  const ids = shown.map(({ applicant }) => applicant).filter((applicant) => !out.has(applicant));
  const propose = (): void => {
    setProposal(proposeAssignment(record, rows, { group: "queue", perApplicant: 0, queue: ids }));
  };
  const apply = async (assignment: Assignment): Promise<void> => {
    if (await given.give(assignment)) setProposal(undefined);
  };
  const readings = new Map(rows.map((row) => [row.id, row.reviewers]));
  return (
    <Section title={words.heading} intro={words.intro}>
      {isWaiting && <p className={styles["waiting"]}>{words.waiting}</p>}
      {queue.length === 0 && !isWaiting && <p>{words.none}</p>}
      {queue.length > 0 && (
        <table className={styles["table"]}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col" data-numeric>
                {words.columns.readings}
              </th>
              <th scope="col">{words.columns.why}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ applicant, reasons }) => (
              <tr key={applicant}>
                <th scope="row">
                  <a href={`#/screening/${id}/${applicant}`}>
                    {nameOf(applicant) ?? common.unnamed}
                  </a>
                </th>
                <td data-numeric>{readings.get(applicant) ?? 0}</td>
                <td>
                  {[
                    ...reasons.map((reason) => words.reasons[reason]),
                    ...(out.has(applicant) ? [words.out(out.get(applicant) ?? 0)] : []),
                  ].join(" · ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {queue.length > 0 && (
        <div className={styles["actions"]}>
          {queue.length > listed && (
            <Button kind="quiet" onClick={() => setListed(listed + 5 * LISTED)}>
              {words.more(queue.length - listed)}
            </Button>
          )}
          {!proposal && ids.length > 0 && (
            <Button onClick={propose}>{words.assign(ids.length)}</Button>
          )}
        </div>
      )}
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
