import { formatPoints, type Messages } from "#i18n";
import type { Criterion, Rubric } from "#rubric";

type Gate = NonNullable<Criterion["gates"]>[number];

/** What a gate needs, and what follows when it is not met. */
export function gateSentence(
  gate: Gate,
  policy: Rubric["policy"],
  words: Messages["wizard"],
): string {
  const { effect, level, minEvidence, reason } = gate;
  const needs = [
    level > 0 && words.gateLevel(level + 1),
    minEvidence !== undefined && words.gateEvidence(policy.evidenceGrades[minEvidence] ?? ""),
  ].filter((text) => text !== false);
  const does =
    effect === "cap"
      ? words.gateCap(formatPoints(gate.cap ?? null), reason)
      : effect === "block"
        ? words.gateBlock(reason)
        : words.gateWarn(reason);
  return [...needs, does].join(words.betweenSentences);
}
