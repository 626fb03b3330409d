import type { Report } from "#report";
import { useMessages } from "#ui";
import { AnswerLink } from "./answer-link.tsx";
import { BandScale } from "./band-scale.tsx";
import { FigureLink } from "./figure-link.tsx";
import { Section } from "./section.tsx";
import styles from "./verdict-section.module.css";

/** Figures the block itself already shows. */
const SHOWN = new Set(["final", "range"]);

/** What one should know after ten seconds: failed must-haves, band, number with its range, one reason, one action. */
export function VerdictSection({ report }: { readonly report: Report }) {
  const { verdict, profile } = report;
  const { reportScreen } = useMessages();
  const scored = verdict.score.value !== null;
  // A failed must-have that already stands above as the reason is not said twice.
  const told = report.gates.lines.some(
    ({ state, sentence }) => state === "failed" && sentence === verdict.reason,
  );
  return (
    <Section id="verdict" heading={verdict.heading}>
      <div className={styles["verdict"]}>
        <FailedGates report={report} />
        <div className={styles["headline"]}>
          <p className={styles["band"]}>{verdict.band}</p>
          {scored && (
            <p className={styles["score"]}>
              <span className="visually-hidden">{verdict.scoreLabel} </span>
              <strong className="figure">
                <FigureLink
                  what={verdict.scoreLabel}
                  text={verdict.score.text}
                  line={verdict.score.derivation}
                />
              </strong>
              <span className={styles["range"]}>
                {reportScreen.verdict.range}{" "}
                <span className="figure">
                  <FigureLink
                    what={reportScreen.verdict.range}
                    text={verdict.rangeText}
                    line={verdict.low.derivation}
                  />
                </span>
              </span>
            </p>
          )}
        </div>
        {scored && <BandScale verdict={verdict} />}
        <p className={styles["sentence"]}>{verdict.sentence}</p>
        <dl className={styles["lines"]}>
          {!told && (
            <>
              <dt>{reportScreen.verdict.reason}</dt>
              <dd>{verdict.reason}</dd>
            </>
          )}
          <dt>{reportScreen.verdict.action}</dt>
          <dd>{verdict.action}</dd>
        </dl>
      </div>
      {verdict.warnings.length > 0 && (
        <ul className={styles["warnings"]}>
          {verdict.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <OpenQuestions report={report} />
      <h3>{reportScreen.verdict.facts}</h3>
      <dl className={styles["facts"]}>
        {verdict.facts
          .filter(({ id }) => !SHOWN.has(id))
          .map(({ id, label, figure, help }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd className="figure">
                <FigureLink what={label} text={figure.text} line={figure.derivation} />
              </dd>
              <dd className={styles["help"]}>{help}</dd>
            </div>
          ))}
      </dl>
      {profile.length > 0 && (
        <details className={styles["profile"]}>
          <summary>{reportScreen.profile}</summary>
          <dl>
            {profile.map(({ id, label, value }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}

/** Failed must-haves stand before everything else, because they outweigh any number. */
function FailedGates({ report }: { readonly report: Report }) {
  const failed = report.gates.lines.filter(({ state }) => state === "failed");
  if (failed.length === 0) return null;
  return (
    <ul className={styles["failed"]}>
      {failed.map(({ criterionId, title, stateText, sentence }) => (
        <li key={criterionId}>
          <p>
            <strong>{title}</strong> <span className={styles["state"]}>{stateText}</span>
          </p>
          <p>
            {sentence} <AnswerLink criterionId={criterionId} title={title} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What keeps the band open: must-haves and criteria without a level. */
function OpenQuestions({ report }: { readonly report: Report }) {
  const { reportScreen } = useMessages();
  if (report.verdict.status !== "insufficient") return null;
  const gates = report.gates.lines.filter(({ state }) => state === "unresolved");
  const open = report.answers.groups
    .flatMap(({ lines }) => lines)
    // What counts and has no points of its own is open, a refused “not applicable” too.
    .filter(({ weight, points }) => weight.value !== null && points.value === null);
  const rest = open.filter((line) => !gates.some((gate) => gate.criterionId === line.criterionId));
  return (
    <div className={styles["open"]}>
      <h3>{reportScreen.open.heading}</h3>
      <p>{reportScreen.open.intro(open.length)}</p>
      <ul>
        {gates.map(({ criterionId, title, sentence }) => (
          <li key={criterionId}>
            {sentence} <AnswerLink criterionId={criterionId} title={title} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{reportScreen.open.others(rest.length)}</summary>
          <ul>
            {rest.map(({ criterionId, title, stateText }) => (
              <li key={criterionId}>
                {title} <span className={styles["help"]}>{stateText}</span>{" "}
                <AnswerLink criterionId={criterionId} title={title} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
