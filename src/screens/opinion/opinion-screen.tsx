import { useState } from "react";
import type { OpinionReport } from "#report";
import { useAssessment } from "#state";
import { Page, useMessages, Waiting } from "#ui";
import { AskSection } from "./ask-section.tsx";
import { Comparison } from "./comparison.tsx";
import { OpinionList } from "./opinion-list.tsx";
import styles from "./opinion-screen.module.css";
import { Spread } from "./spread.tsx";
import { TakeSection } from "./take-section.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useOpinions } from "./use-opinions.ts";
import { useUndoable } from "./use-undoable.ts";

/** `#/report/:id/opinion`: asks for second opinions, takes them in, and lays each beside one's own answers. */
export function OpinionScreen({ id }: { readonly id: string }) {
  const { opinion, common } = useMessages();
  const latest = useAssessment(id)?.opinions?.at(-1);
  const [choice, setChoice] = useState<{ readonly id: string; readonly before: unknown }>();
  // One that came in after the choice is what the person wants to see now.
  const load = useOpinions(id, choice?.before === latest ? choice?.id : undefined);
  const report = load.state === "ready" ? load.report : undefined;
  const title = load.state === "absent" ? common.notFound : (report?.title ?? opinion.badge);
  return (
    <Page
      title={title}
      width="wide"
      eyebrow={
        report && (
          <a className={styles["back"]} href={`#/report/${id}`}>
            ← {common.toReport}
          </a>
        )
      }
    >
      {load.state === "ready" ? (
        <Body
          id={id}
          report={load.report}
          onChoose={(opinionId) => setChoice({ id: opinionId, before: latest })}
        />
      ) : (
        <Waiting state={load.state} loading={opinion.loading} />
      )}
    </Page>
  );
}

interface BodyProps {
  readonly id: string;
  readonly report: OpinionReport;
  readonly onChoose: (opinionId: string) => void;
}

function Body({ id, report, onChoose }: BodyProps) {
  const { opinion } = useMessages();
  const undoable = useUndoable(id);
  const isReading = useAssessment(id)?.readingOf !== undefined;
  if (isReading) return <p className={styles["reading"]}>{opinion.isReading}</p>;
  const { chosen, opinions, spread } = report;
  return (
    <>
      <div className={styles["exchange"]}>
        <AskSection id={id} />
        <div className={styles["back-side"]}>
          <TakeSection />
          <OpinionList
            id={id}
            opinions={opinions}
            chosen={chosen?.id}
            onChoose={onChoose}
            undoable={undoable}
          />
        </div>
      </div>
      {chosen && <Comparison key={chosen.id} id={id} comparison={chosen} undoable={undoable} />}
      {spread && <Spread spread={spread} readers={opinions.length} />}
      <UndoBar undoable={undoable} />
    </>
  );
}
