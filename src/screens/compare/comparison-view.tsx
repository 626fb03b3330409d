import { useState } from "react";
import type { Comparison } from "#report";
import { Button, download, FigureTable, fileName, LazyRadar, useMessages } from "#ui";
import styles from "./comparison-view.module.css";
import { CriterionList } from "./criterion-list.tsx";
import { Section } from "./section.tsx";
import { Waterfall } from "./waterfall.tsx";

interface ComparisonViewProps {
  readonly id: string;
  /** The venture's, for the file. */
  readonly name: string;
  readonly comparison: Comparison;
}

/** What changed between two sides: the score and its causes, the dimensions, the must-haves, then every answer. */
export function ComparisonView({ id, name, comparison }: ComparisonViewProps) {
  const { score, dimensions, gates, criteria, facts } = comparison;
  const notes = [comparison.before, comparison.after].flatMap((side) =>
    side.note ? [{ name: side.name, note: side.note }] : [],
  );
  const [final] = score.changes;
  return (
    <>
      <div className={styles["facts"]}>
        <FigureTable table={facts} />
      </div>
      {notes.map((item) => (
        <p key={item.name} className={styles["note"]}>
          <strong>{item.name}</strong> {item.note}
        </p>
      ))}
      <SaveMarkdown name={name} comparison={comparison} />
      <Section heading={score.heading}>
        {score.sentences.map((sentence, i) => (
          <p key={sentence} className={styles[i === 0 ? "sentence" : "causes"]}>
            {sentence}
          </p>
        ))}
        {final && final.parts.length > 0 && (
          <div className={styles["score"]}>
            <Waterfall change={final} />
            <FigureTable table={score.table} sums={[0, score.table.rows.length - 1]} />
          </div>
        )}
        {score.notes.map((note) => (
          <p key={note} className={styles["help"]}>
            {note}
          </p>
        ))}
      </Section>
      <Section heading={dimensions.heading}>
        <div className={styles["pair"]}>
          <LazyRadar
            axes={dimensions.axes}
            series={dimensions.series}
            alt={dimensions.alt}
            animated={false}
          />
          <FigureTable table={dimensions.table} />
        </div>
      </Section>
      <Section heading={gates.heading} intro={gates.intro}>
        {gates.lines.length > 0 && (
          <div className={styles["gates"]}>
            <FigureTable table={gates.table} />
          </div>
        )}
      </Section>
      <Section heading={criteria.heading} intro={criteria.intro}>
        <CriterionList id={id} criteria={criteria} />
      </Section>
    </>
  );
}

function SaveMarkdown({ name, comparison }: Pick<ComparisonViewProps, "name" | "comparison">) {
  const { choose } = useMessages().compare;
  const [failed, setFailed] = useState(false);
  const save = () => {
    import("#exports").then(
      ({ comparisonMarkdown }) => {
        setFailed(false);
        const file = fileName(name, new Date().toISOString(), "md");
        download(file, "text/markdown;charset=utf-8", comparisonMarkdown(comparison));
      },
      () => setFailed(true),
    );
  };
  return (
    <div className={styles["save"]}>
      <Button onClick={save}>{choose.markdown}</Button>
      {failed && <p role="alert">{choose.failed}</p>}
    </div>
  );
}
