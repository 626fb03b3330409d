import { useId, useState } from "react";
import type { PanelReading, SelfAndPanel } from "#cohort";
import { printDifference, printPoints, printRange } from "#figures";
import type { Rubric } from "#rubric";
import { Button, FigureTable, useMessages } from "#ui";
import { titlesOf } from "../table/why-unranked.ts";
import styles from "./applicant.module.css";
import { panelLines } from "./panel-lines.ts";

interface PanelSectionProps {
  /** null while nobody has read it. */
  readonly panel: PanelReading | null;
  readonly rubric: Rubric;
}

/** Criteria shown at first. */
const FEW = 12;

/** What the venture says of itself beside what the panel says: points by dimension, levels by criterion. */
export function PanelSection({ panel, rubric }: PanelSectionProps) {
  const { panel: texts } = useMessages().cohort.applicant;
  const heading = useId();
  return (
    <section className={styles["section"]} aria-labelledby={heading}>
      <h2 id={heading}>{texts.heading}</h2>
      {panel ? (
        <>
          <Dimensions panel={panel} rubric={rubric} />
          <Criteria panel={panel} rubric={rubric} />
        </>
      ) : (
        <p className={styles["small"]}>{texts.none}</p>
      )}
    </section>
  );
}

interface PartProps {
  readonly panel: PanelReading;
  readonly rubric: Rubric;
}

function Dimensions({ panel, rubric }: PartProps) {
  const { panel: texts } = useMessages().cohort.applicant;
  const heads = useHeads("");
  const line = (title: string, { own, panel: stat }: SelfAndPanel) => [
    title,
    printPoints(own),
    printPoints(stat?.mean ?? null),
    printRange(stat?.low ?? null, stat?.high ?? null),
    String(stat?.n ?? 0),
    printDifference(stat?.mean ?? null, own),
  ];
  return (
    <FigureTable
      table={{
        caption: texts.dimensions,
        columns: heads,
        rows: [
          ...panel.dimensions.map((dimension) =>
            line(
              rubric.dimensions.find(({ id }) => id === dimension.id)?.title ?? dimension.id,
              dimension,
            ),
          ),
          line(texts.total, panel.total),
        ],
      }}
      sums={[panel.dimensions.length]}
    />
  );
}

function Criteria({ panel, rubric }: PartProps) {
  const { panel: texts } = useMessages().cohort.applicant;
  const [all, setAll] = useState(false);
  const heads = useHeads(texts.columns.criterion);
  const lines = panelLines(panel.criteria);
  const shown = all ? lines : lines.slice(0, FEW);
  const titles = titlesOf(
    shown.map(({ id }) => id),
    rubric,
  );
  if (lines.length === 0) return null;
  return (
    <>
      <p className={styles["intro"]}>{texts.intro}</p>
      <FigureTable
        table={{
          caption: texts.caption,
          columns: heads,
          rows: shown.map(({ id, own, mean, low, high, n, isBlindSpot }, place) => [
            isBlindSpot ? texts.marked(titles[place] ?? id) : (titles[place] ?? id),
            String(own),
            printPoints(mean),
            low === high ? String(low) : `${low}–${high}`,
            String(n),
            printDifference(mean, own),
          ]),
        }}
      />
      {shown.length < lines.length && (
        <Button onClick={() => setAll(true)}>{texts.all(lines.length)}</Button>
      )}
    </>
  );
}

function useHeads(first: string) {
  const { columns } = useMessages().cohort.applicant.panel;
  return [
    { id: "what", title: first, numeric: false },
    { id: "self", title: columns.self, numeric: true },
    { id: "panel", title: columns.panel, numeric: true },
    { id: "range", title: columns.range, numeric: true },
    { id: "n", title: columns.n, numeric: true },
    { id: "difference", title: columns.difference, numeric: true },
  ];
}
