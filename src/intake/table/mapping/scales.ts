import type { Level } from "#rubric";
import type { Meaning } from "./mapping.ts";

/** Answers of common five-step scales, lowest first, as `compareKey` writes them. */
const SCALES: readonly (readonly string[])[] = [
  ["非常不符合", "比较不符合", "一般", "比较符合", "非常符合"],
  ["完全不符合", "不太符合", "一般符合", "基本符合", "完全符合"],
  ["很不符合", "不符合", "不确定", "符合", "很符合"],
  ["非常不同意", "不同意", "中立", "同意", "非常同意"],
  ["完全不同意", "比较不同意", "既不同意也不反对", "比较同意", "完全同意"],
  ["非常不满意", "不满意", "一般", "满意", "非常满意"],
  ["很差", "较差", "一般", "较好", "很好"],
  ["非常差", "差", "中等", "好", "非常好"],
  ["很低", "较低", "中", "较高", "很高"],
  ["从不", "很少", "有时", "经常", "总是"],
  ["stronglydisagree", "disagree", "neutral", "agree", "stronglyagree"],
  [
    "stronglydisagree",
    "somewhatdisagree",
    "neitheragreenordisagree",
    "somewhatagree",
    "stronglyagree",
  ],
  ["completelydisagree", "disagree", "neutral", "agree", "completelyagree"],
  ["verypoor", "poor", "fair", "good", "verygood"],
  ["poor", "belowaverage", "average", "good", "excellent"],
  ["verylow", "low", "medium", "high", "veryhigh"],
  ["notatall", "slightly", "moderately", "very", "extremely"],
  ["never", "rarely", "sometimes", "often", "always"],
];

const UNKNOWN = new Set([
  "不知道",
  "不清楚",
  "未知",
  "暂不清楚",
  "不了解",
  "说不清",
  "dontknow",
  "donotknow",
  "idontknow",
  "unknown",
  "notsure",
  "unsure",
  "notknownyet",
]);
const NOT_APPLICABLE = new Set(["不适用", "不涉及", "na", "notapplicable", "doesnotapply"]);
const UNANSWERED = new Set(["未填写", "未填", "未作答", "noanswer", "notanswered"]);

/** What a value says instead of an answer, by its key. */
export function stateMeaning(key: string): Meaning | undefined {
  if (UNKNOWN.has(key)) return { state: "unknown" };
  if (NOT_APPLICABLE.has(key)) return { state: "notApplicable" };
  return UNANSWERED.has(key) ? { state: "unanswered" } : undefined;
}

/**
 * The scale that knows most of a column's values; "poor" is level 1 of one scale and level 2 of another, so a value is never read alone.
 * @param keys all values of the column as `compareKey` writes them
 * @returns levels by key
 */
export function scaleFor(keys: readonly string[]): ReadonlyMap<string, Level> {
  let best: readonly string[] = [];
  let most = 0;
  for (const scale of SCALES) {
    const known = keys.filter((key) => scale.includes(key)).length;
    if (known > most) [best, most] = [scale, known];
  }
  return new Map(best.map((key, i) => [key, (i + 1) as Level]));
}
