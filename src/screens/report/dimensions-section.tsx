import type { DimensionSum, Figure, Report, ReportLabels } from "#report";
import { RangeBar, useMessages } from "#ui";
import styles from "./dimensions-section.module.css";
import { FigureLink } from "./figure-link.tsx";
import { Entry, Notes, Section } from "./section.tsx";

/** Each dimension with its range on a bar and what holds it back; weight and contribution in the margin. */
export function DimensionsSection({ report }: { readonly report: Report }) {
  const { reportScreen } = useMessages();
  const { dimensions, verdict, radar, labels } = report;
  const { heading, intro, lines } = dimensions;
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
                { label: labels.weight, ...traced(line.weight) },
                { label: claimedLabel, ...traced(line.claimed) },
                { label: labels.contribution, ...traced(line.contribution) },
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
              <Score line={line} />
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
      <Total total={dimensions.total} labels={labels} claimedLabel={claimedLabel} />
    </Section>
  );
}

/** A figure as a margin note takes it. */
function traced({ text, derivation }: Figure): { text: string; line: string | undefined } {
  return { text, line: derivation };
}

/** The score with its range. */
function Score({ line: { title, adjusted, low, rangeText } }: { readonly line: DimensionSum }) {
  const { reportScreen } = useMessages();
  return (
    <>
      <strong className="figure">
        <FigureLink what={title} text={adjusted.text} line={adjusted.derivation} />
      </strong>{" "}
      <span className={styles["range"]}>
        {reportScreen.range}{" "}
        <span className="figure">
          <FigureLink
            what={`${title} ${reportScreen.range}`}
            text={rangeText}
            line={low.derivation}
          />
        </span>
      </span>
    </>
  );
}

/** What the dimensions add up to. */
function Total(props: {
  readonly total: DimensionSum;
  readonly labels: ReportLabels;
  readonly claimedLabel: string;
}) {
  const { total, labels, claimedLabel } = props;
  const notes = [
    { label: labels.weight, ...traced(total.weight) },
    { label: claimedLabel, ...traced(total.claimed) },
    { label: labels.contribution, ...traced(total.contribution) },
  ];
  return (
    <div className={styles["total"]}>
      <Entry margin={<Notes rows items={notes} />}>
        <div className={styles["head"]}>
          <h3>{total.title}</h3>
          <p>
            <Score line={total} />
          </p>
        </div>
      </Entry>
    </div>
  );
}
