import type { Assessment } from "#assessment";
import { isBegun, nextReading, useLibrary } from "#state";
import { ButtonLink, useMessages } from "#ui";
import styles from "./reading-end.module.css";
import { ReadingMarks } from "./reading-marks.tsx";
import { SendBack } from "./send-back.tsx";
import { useIsInPack } from "./use-is-in-pack.ts";

interface ReadingEndProps {
  readonly assessment: Assessment;
  readonly unanswered: number;
}

/** The end of a reading: the file to send back, or in a pack the word on the whole and the way to the next application. */
export function ReadingEnd({ assessment, unanswered }: ReadingEndProps) {
  const { opinion } = useMessages();
  const isInPack = useIsInPack(assessment);
  if (isInPack) return <PackEnd assessment={assessment} unanswered={unanswered} />;
  return (
    <>
      {unanswered > 0 && <p>{opinion.reading.incomplete(unanswered)}</p>}
      <SendBack assessment={assessment} />
    </>
  );
}

function PackEnd({ assessment, unanswered }: ReadingEndProps) {
  const { common, panelReading } = useMessages();
  const next = useLibrary(({ assessments }) =>
    nextReading(assessments, assessment, (reading) => !isBegun(reading)),
  );
  const list = `#/review/${assessment.readingOf?.pack ?? ""}`;
  const isRecused = assessment.readingOf?.recused === true;
  return (
    <section className={styles["end"]} aria-labelledby="reading-end">
      <h2 id="reading-end">{panelReading.end}</h2>
      <ReadingMarks assessment={assessment} />
      {unanswered > 0 && !isRecused && <p>{panelReading.incomplete(unanswered)}</p>}
      <p className={styles["ways"]}>
        {next ? (
          <>
            <ButtonLink kind="primary" href={`#/assess/${next.id}`}>
              {panelReading.next(next.venture.name.trim() || common.unnamed)}
            </ButtonLink>
            <ButtonLink href={list}>{panelReading.back}</ButtonLink>
          </>
        ) : (
          <ButtonLink kind="primary" href={list}>
            {panelReading.last}
          </ButtonLink>
        )}
      </p>
    </section>
  );
}
