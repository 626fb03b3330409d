import { printDifference, printPoints, printRange, printShare } from "#figures";
import { RangeBar, useMessages } from "#ui";
import { bandText } from "./band-words.ts";
import styles from "./result-figures.module.css";
import type { TrialView } from "./use-trial-view.ts";

/** A value before and now; one value where nothing moved. */
export function Moved({ before, now }: { readonly before: string; readonly now: string }) {
  const { whatIf: words } = useMessages();
  if (before === now) return now;
  return (
    <>
      <span className="visually-hidden">{words.pairSaid(before, now)}</span>
      <span aria-hidden="true">
        <span className={styles["before"]}>{before}</span> → {now}
      </span>
    </>
  );
}

/** The score of the trial with its difference, and both ranges on one scale. */
export function Headline({ view: { rubric, before, now } }: { readonly view: TrialView }) {
  const { whatIf: words, wizard } = useMessages();
  const marks = rubric.policy.bands.map(({ min }) => min).filter((min) => min > 0);
  const saved = printPoints(before.scorecard.rounded);
  const score = printPoints(now.scorecard.rounded);
  const difference = printDifference(before.scorecard.rounded, now.scorecard.rounded);
  const bars = [
    { title: words.before, of: before.scorecard, printed: saved },
    { title: words.now, of: now.scorecard, printed: score },
  ];
  return (
    <section className={styles["headline"]}>
      <h2>{wizard.score}</h2>
      <p className={styles["score"]}>
        <span className="visually-hidden">{words.pairSaid(saved, score)}</span>
        <span className={`${styles["was"]} figure`} aria-hidden="true">
          {saved} →
        </span>
        <strong className="figure" aria-hidden="true">
          {score}
        </strong>
        <span className={`${styles["difference"]} figure`}>
          <span className="visually-hidden">{words.difference} </span>
          {difference}
        </span>
      </p>
      {bars.map(({ title, of, printed }) => {
        const reach = printRange(of.finalLow, of.finalHigh);
        return (
          <p key={title} className={styles["reach"]}>
            <span>{title}</span>
            <RangeBar
              label={words.line(title, wizard.rangeBar(printed, reach))}
              score={of.final}
              low={of.finalLow}
              high={of.finalHigh}
              marks={marks}
            />
            <span className="figure" aria-hidden="true">
              {reach}
            </span>
          </p>
        );
      })}
      {now.scorecard.final === null && <p className={styles["hint"]}>{words.nothingScored}</p>}
    </section>
  );
}

/** Band, range, claimed score and coverage, each before and now. */
export function ResultFacts({ view: { rubric, before, now } }: { readonly view: TrialView }) {
  const { whatIf: words, wizard, common } = useMessages();
  const [saved, tried] = [before.scorecard, now.scorecard];
  const facts = [
    {
      title: wizard.band,
      before: bandText(saved, rubric.policy, wizard),
      now: bandText(tried, rubric.policy, wizard),
    },
    {
      title: common.range,
      before: printRange(saved.finalLow, saved.finalHigh),
      now: printRange(tried.finalLow, tried.finalHigh),
    },
    { title: words.claimed, before: printPoints(saved.claimed), now: printPoints(tried.claimed) },
    { title: common.coverage, before: printShare(saved.coverage), now: printShare(tried.coverage) },
  ];
  return (
    <dl className={styles["facts"]}>
      {facts.map(({ title, ...pair }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd className="figure">
            <Moved {...pair} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
