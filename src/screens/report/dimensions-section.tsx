import type { Report, ReportTable } from "#report";
import { RangeBar, useMessages } from "#ui";
import styles from "./dimensions-section.module.css";
import { Entry, Notes, Section } from "./section.tsx";

/** Each dimension with its range on a bar and what holds it back; weight and contribution in the margin. */
export function DimensionsSection({ report }: { readonly report: Report }) {
  const { reportScreen } = useMessages();
  const { dimensions, verdict, radar, labels } = report;
  const { heading, intro, lines, table } = dimensions;
  const claimedLabel = radar.series.find(({ id }) => id === "claimed")?.label ?? "";
  // Borders between bands; the lowest one is the end of the scale.
  const marks = verdict.bands.map(({ min }) => min).filter((min) => min > 0);
  return (
    <Section id="dimensions" heading={heading} intro={intro}>
      {lines.map((line) => (
        <Entry
          key={line.id}
          margin={
            <Notes
              rows
              items={[
                { label: labels.weight, text: line.weight.text },
                { label: claimedLabel, text: line.claimed.text },
                { label: labels.contribution, text: line.contribution.text },
              ]}
            />
          }
        >
          <div className={styles["head"]}>
            <h3>
              <span
                className={styles["hue"]}
                style={{ background: `var(--${line.id}, var(--muted))` }}
              />
              {line.title}
            </h3>
            <p>
              <strong className="figure">{line.adjusted.text}</strong>{" "}
              <span className={styles["range"]}>
                {reportScreen.range} <span className="figure">{line.rangeText}</span>
              </span>
            </p>
          </div>
          <RangeBar
            label={reportScreen.bar(line.title, line.adjusted.text, line.rangeText)}
            score={line.adjusted.value}
            low={line.low.value}
            high={line.high.value}
            marks={marks}
          />
          <p className={styles["held"]}>{line.heldBack}</p>
        </Entry>
      ))}
      <Total table={table} />
    </Section>
  );
}

/** The last row of the table, in the place of its columns: what the dimensions add up to. */
function Total({ table }: { readonly table: ReportTable }) {
  const { reportScreen } = useMessages();
  const row = table.rows.at(-1) ?? [];
  const cell = (id: string) => row[table.columns.findIndex((column) => column.id === id)] ?? "";
  const notes = table.columns
    .filter(({ id }) => id === "weight" || id === "claimed" || id === "contribution")
    .map(({ id, title }) => ({ label: title, text: cell(id) }));
  return (
    <div className={styles["total"]}>
      <Entry margin={<Notes rows items={notes} />}>
        <div className={styles["head"]}>
          <h3>{cell("title")}</h3>
          <p>
            <strong className="figure">{cell("adjusted")}</strong>{" "}
            <span className={styles["range"]}>
              {reportScreen.range} <span className="figure">{cell("range")}</span>
            </span>
          </p>
        </div>
      </Entry>
    </div>
  );
}
