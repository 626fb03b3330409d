import { useState } from "react";
import type { Reviewer } from "#cohort";
import { printPoints } from "#figures";
import { Button, useMessages } from "#ui";
import { ConflictsDialog } from "./conflicts-dialog.tsx";
import { LimitField } from "./limit-field.tsx";
import styles from "./reviewer-table.module.css";
import { reviewerRows } from "./reviewer-rows.ts";
import type { PanelParts } from "./use-panel.ts";

interface ReviewerTableProps {
  readonly panel: PanelParts;
  readonly onRemove: (reviewer: Reviewer) => void;
}

/** Reviewers with what they were given, what came back and how they score; one card each on a narrow window. */
export function ReviewerTable({ panel, onRemove }: ReviewerTableProps) {
  const { panel: texts, cohortReport } = useMessages();
  const { reviewers: words } = texts;
  const { columns } = words;
  const [asked, setAsked] = useState<string>();
  const { record, agreement } = panel;
  const refused = agreement && agreement !== "failed" ? agreement.harshness.refused : null;
  const sayOffset = useOffset();
  return (
    <>
      <table className={styles["table"]}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col" data-numeric>
              {columns.given}
            </th>
            <th scope="col" data-numeric>
              {columns.back}
            </th>
            <th scope="col" data-numeric>
              {columns.mean}
            </th>
            <th scope="col" data-numeric>
              {columns.deviation}
            </th>
            <th scope="col" data-numeric>
              {columns.offset}
            </th>
            <th scope="col">{columns.limit}</th>
            <th scope="col">{columns.conflicts}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {reviewerRows(panel).map(({ reviewer, given, back, recused, figures }) => {
            const { name, conflicts } = reviewer;
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-numeric data-label={columns.given}>
                  {given}
                </td>
                <td data-numeric data-label={columns.back}>
                  {back}
                  {recused > 0 && <small>{words.recused(recused)}</small>}
                </td>
                <td data-numeric data-label={columns.mean}>
                  {printPoints(figures?.mean ?? null)}
                </td>
                <td data-numeric data-label={columns.deviation}>
                  {printPoints(figures?.deviation ?? null)}
                </td>
                <td data-numeric data-label={columns.offset}>
                  {sayOffset(figures?.offset ?? null)}
                  {figures?.few && figures.offset !== null && <small>{words.few}</small>}
                </td>
                <td data-label={columns.limit}>
                  <LimitField panel={panel} reviewer={reviewer} />
                </td>
                <td data-label={columns.conflicts}>
                  <Button
                    kind="quiet"
                    aria-label={words.conflictsOf(name)}
                    onClick={() => setAsked(name)}
                  >
                    {words.conflicts(conflicts.length)}
                  </Button>
                </td>
                <td>
                  <Button
                    kind="quiet"
                    aria-label={words.removeOf(name)}
                    onClick={() => onRemove(reviewer)}
                  >
                    {words.remove}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles["hint"]}>
        {refused && refused !== "noReviews" ? cohortReport.harshness[refused] : words.harshnessHint}
      </p>
      {record.reviewers
        .filter(({ name }) => name === asked)
        .map((reviewer) => (
          <ConflictsDialog
            key={reviewer.name}
            panel={panel}
            reviewer={reviewer}
            onClose={() => setAsked(undefined)}
          />
        ))}
    </>
  );
}

/** Harshness in words: "4.1 harsher" below the others, "milder" above them. */
function useOffset(): (offset: number | null) => string {
  const { reviewers: words } = useMessages().panel;
  return (offset) => {
    if (offset === null) return printPoints(null);
    const points = printPoints(Math.abs(offset));
    if (Number(points) === 0) return words.even;
    return offset < 0 ? words.harsher(points) : words.milder(points);
  };
}
