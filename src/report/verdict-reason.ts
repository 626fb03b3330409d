import { formatList } from "#i18n";
import { round1 } from "#scoring";
import { printPoints } from "#figures";
import { firstAction, gapReadings, total } from "./gaps.ts";
import { compareHardness, failedSentence, type JudgedGate, judgedGates } from "./gate-sentences.ts";
import { mostFirst } from "./most-first.ts";
import type { Verdict } from "./report.ts";
import {
  type CriterionReading,
  gradeTitle,
  isOpen,
  type VentureReading,
} from "./venture-reading.ts";

type Reason = Pick<Verdict, "reason" | "action">;

/** Few enough to be answered in one sitting. */
const ANSWER_FIRST = 3;

/**
 * The one reason and the one action of a verdict. A failed must-have that blocks or limits comes before anything else,
 * then what keeps the band open, then what costs most.
 */
export function reasonOf(venture: VentureReading): Reason {
  const { texts, score } = venture;
  if (score.scorecard.status === "notAssessable") {
    return { reason: texts.verdict.reasonNothingCounts, action: texts.verdict.checkProfile };
  }
  const gates = judgedGates(venture).sort(compareHardness);
  const failed = gates.find(
    ({ outcome }) => outcome.state === "failed" && outcome.effect !== "warn",
  );
  if (failed) return gateReason(failed, venture);
  const unresolved = gates.filter(({ outcome }) => outcome.state === "unresolved");
  if (score.scorecard.status === "insufficient") return openReason(unresolved, venture);
  return gapReason(venture);
}

function gateReason(failed: JudgedGate, venture: VentureReading): Reason {
  const { reading, gate } = failed;
  const { texts, rubric } = venture;
  const level = reading.answered?.level ?? 0;
  // A gate that fails on evidence alone is not mended by the next level.
  const action =
    level > gate.level && gate.minEvidence !== undefined
      ? texts.gaps.evidenceStep(gradeTitle(rubric, gate.minEvidence))
      : firstAction(reading.step, venture);
  return {
    reason: failedSentence(failed, venture),
    action: texts.verdict.fixFirst(reading.criterion.title, action),
  };
}

/** The band is open: which answers would settle most, must-haves before heavy weights. */
function openReason(unresolved: readonly JudgedGate[], venture: VentureReading): Reason {
  const { texts, language, criteria } = venture;
  const gated = [...new Set(unresolved.map(({ reading }) => reading))];
  const open = criteria.filter(isOpen);
  const heaviest = mostFirst(open, ({ weight }) => weight ?? 0);
  const first = [...new Set([...gated, ...heaviest])].slice(0, ANSWER_FIRST);
  const reason = isCovered(venture)
    ? texts.verdict.reasonOpenGates(titles(gated, language))
    : texts.verdict.reasonOpen(
        open.length,
        printPoints(100 * open.reduce((sum, { weight }) => sum + (weight ?? 0), 0)),
      );
  return { reason, action: texts.verdict.answerFirst(titles(first, language)) };
}

/** Whether enough is answered for a band, as the printed percentages say it. */
export function isCovered({ score, rubric }: VentureReading): boolean {
  const { coverage } = score.scorecard;
  return coverage !== null && round1(100 * coverage) >= round1(100 * rubric.policy.minCoverage);
}

function titles(
  readings: readonly CriterionReading[],
  language: VentureReading["language"],
): string {
  return formatList(
    readings.map(({ criterion }) => criterion.title),
    language,
  );
}

function gapReason(venture: VentureReading): Reason {
  const { verdict } = venture.texts;
  const gaps = gapReadings(venture);
  const [largest] = gaps;
  if (!largest?.gap) return { reason: verdict.reasonNoGap, action: verdict.keep };
  const evidenceGap = total(gaps, "evidenceGap");
  const [unproven] = mostFirst(gaps, ({ gap }) => gap?.evidenceGap ?? 0);
  if (evidenceGap > total(gaps, "levelGap") && unproven) {
    const { criterion, answered } = unproven;
    // What proves a level is what the step up to it produces; level 1 claims nothing.
    const proof = criterion.guidance[(answered?.level ?? 1) - 2]?.artefact ?? "";
    return {
      reason: verdict.reasonEvidence(printPoints(evidenceGap)),
      action: verdict.proveFirst(criterion.title, proof),
    };
  }
  return {
    reason: verdict.reasonGap(largest.criterion.title, printPoints(largest.gap.recoverable)),
    action: verdict.startWith(largest.criterion.title, firstAction(largest.step, venture)),
  };
}
