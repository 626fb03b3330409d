import { type RefObject, useRef, useState } from "react";
import { type ChangeView, editionGap, useAssessment, useLibrary } from "#state";
import { Button, useMessages } from "#ui";
import { Chooser } from "./chooser.tsx";
import { EditionSection } from "./edition-section.tsx";
import { FreezeForm } from "./freeze-form.tsx";
import { Section } from "./section.tsx";
import styles from "./snapshots-view.module.css";
import { TimelineSection } from "./timeline-section.tsx";

/** What was just done, and the state of the assessment it led to: undo takes back that and nothing later. */
interface Told {
  readonly text: string;
  readonly revision: number;
}

/** All snapshots: the move to a newer edition where there is one, freezing today, the timeline, and two to compare. */
export function SnapshotsView({ id, view }: { readonly id: string; readonly view: ChangeView }) {
  const { compare } = useMessages();
  const assessment = useAssessment(id);
  const [told, setTold] = useState<Told>();
  const status = useRef<HTMLDivElement>(null);
  if (!assessment) return null;

  const gap = editionGap(assessment, view.rubric);
  const tell = (text: string, takesFocus = false): void => {
    const revision = useLibrary.getState().assessments[id]?.revision ?? 0;
    setTold({ text, revision });
    // The control that was used is gone; what it did is said where it can be taken back.
    if (takesFocus) status.current?.focus();
  };
  const undo = (): void => {
    useLibrary.getState().undo(id);
    setTold(undefined);
    status.current?.focus();
  };
  return (
    <>
      <Status
        box={status}
        text={told?.text ?? ""}
        onUndo={told?.revision === assessment.revision ? undo : undefined}
      />
      {gap && <EditionSection id={id} assessment={assessment} view={view} onMoved={tell} />}
      <FreezeForm
        id={id}
        count={assessment.snapshots.length}
        isMain={!gap || gap.kind === "newer"}
        onFrozen={tell}
      />
      <TimelineSection id={id} view={view} onRemoved={tell} />
      <Section heading={compare.choose.heading}>
        {assessment.snapshots.length > 0 ? (
          <Chooser key={view.keys.join()} id={id} view={view} />
        ) : (
          <p className={styles["none"]}>{compare.choose.none}</p>
        )}
      </Section>
    </>
  );
}

function Status({
  box,
  text,
  onUndo,
}: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly onUndo: (() => void) | undefined;
}) {
  const { common } = useMessages();
  return (
    <div ref={box} tabIndex={-1} className={styles["status"]} data-said={text !== "" || undefined}>
      <output>{text}</output>
      {text !== "" && onUndo && <Button onClick={onUndo}>{common.undo}</Button>}
    </div>
  );
}
