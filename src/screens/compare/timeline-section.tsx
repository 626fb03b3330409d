import { type ChangeView, deleteSnapshot, NOW } from "#state";
import { useMessages } from "#ui";
import { Section } from "./section.tsx";
import { SnapshotActions } from "./snapshot-actions.tsx";
import { TimelineChart } from "./timeline-chart.tsx";
import styles from "./timeline-section.module.css";

interface TimelineSectionProps {
  readonly id: string;
  readonly view: ChangeView;
  readonly onRemoved: (text: string, takesFocus: boolean) => void;
}

/** The score over time as a chart, and the same as a table with what can be done with each snapshot. */
export function TimelineSection({ id, view, onRemoved }: TimelineSectionProps) {
  const { timeline: words } = useMessages().compare;
  const { timeline, keys } = view;
  const columns = ["number", "label", "score", "range", "band", "rubric", "actions"] as const;
  return (
    <Section heading={words.heading}>
      {timeline.points.length > 1 && <TimelineChart timeline={timeline} />}
      <table className={styles["table"]}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timeline.points.map((point, i) => {
            const key = keys[i] ?? NOW;
            return (
              <tr key={key} data-now={key === NOW || undefined}>
                <td data-column="number" className="figure">
                  {point.number}
                </td>
                <th scope="row" data-column="label">
                  {point.name}
                  {point.name !== point.date && (
                    <span className={styles["date"]}>{point.date}</span>
                  )}
                  {point.note && <span className={styles["note"]}>{point.note}</span>}
                </th>
                <td data-column="score" data-label={words.score} className="figure">
                  {point.score.text}
                </td>
                <td data-column="range" data-label={words.range} className="figure">
                  {point.range}
                </td>
                <td data-column="band">{point.band}</td>
                <td data-column="rubric">{point.rubric}</td>
                <td data-column="actions">
                  {key !== NOW && (
                    <SnapshotActions
                      id={id}
                      snapshot={key}
                      label={point.name}
                      onRemove={() => {
                        deleteSnapshot(id, key);
                        onRemoved(words.removed(point.name), true);
                      }}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
