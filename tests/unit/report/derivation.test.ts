import { describe, expect, test } from "vitest";
import { printDraws, printPoints, printShare } from "#figures";
import { loadMessages } from "#i18n";
import { buildReport, type DerivationLine, type Report } from "#report";
import { firmnessOf, toScoring } from "#scoring";
import { calculate, decimalsOf } from "../../fixtures/pocket-calculator.ts";
import { shippedRubric } from "../../fixtures/rubric-folder.ts";
import { allFives, at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";
import { venture, ventureFiles } from "../../fixtures/venture-files.ts";

const rubrics = new Map<string, ReturnType<typeof shippedRubric>>();

/** Read once: a rubric takes longer to read than all its reports. */
function rubricOf(id: string, language: "zh" | "en"): ReturnType<typeof shippedRubric> {
  const name = `${id}/${language}`;
  const read = rubrics.get(name) ?? shippedRubric(id, language);
  rubrics.set(name, read);
  return read;
}

async function reportOf(name: string, language: "zh" | "en", without = 0): Promise<Report> {
  const whole = venture(name);
  const answers = Object.fromEntries(Object.entries(whole.answers).slice(without));
  const assessment = { ...whole, answers };
  const rubric = await rubricOf(assessment.rubric.id, language);
  const scoring = toScoring(rubric, assessment.profile, answers);
  return buildReport({
    rubric,
    assessment,
    messages: await loadMessages(language),
    firmness: firmnessOf(scoring.rubric, scoring.answers, { draws: 500, seed: 1 }),
    now: "2026-11-22T00:00:00.000Z",
  });
}

function linesOf({ derivation }: Report): DerivationLine[] {
  return derivation.groups.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
}

function line(report: Report, id: string): DerivationLine | undefined {
  return linesOf(report).find((one) => one.id === id);
}

/** What is wrong with a line when a person redoes it, in one sentence; empty when it comes out. */
function redo({ id, arithmetic, result }: DerivationLine): string {
  if (arithmetic === "") return "";
  if (/[<≤≥]/.test(arithmetic)) return compared(arithmetic) ? "" : `${id}: ${arithmetic}`;
  const [sum = "", printed = sum] = arithmetic.split(" = ");
  const plain = printed.replace("−", "-");
  const off = Math.abs(calculate(sum) - Number(plain));
  if (off > 0.5 * 10 ** -Math.max(4, decimalsOf(plain)) + 1e-12) return `${id}: ${arithmetic}`;
  const value = Number(plain);
  const shown = [printPoints(value), printShare(value), printDraws(value), String(value)];
  return shown.includes(result.text) ? "" : `${id}: ${arithmetic}, printed ${result.text}`;
}

/** "55.0 ≤ 61.4 < 70.0", "2 < 3; 1 ≥ 1". */
function compared(text: string): boolean {
  return text.split("; ").every((part) => {
    const words = part.split(" ");
    return words.every((word, i) => {
      if (i % 2 === 0) return true;
      const [a, b] = [Number(words[i - 1]), Number(words[i + 1])];
      return word === "<" ? a < b : word === "≤" ? a <= b : word === "≥" && a >= b;
    });
  });
}

/** Every line id that a figure or a must-have of the report names. */
function named(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(named);
  return Object.entries(value).flatMap(([name, item]) =>
    name === "derivation" && typeof item === "string" ? [item] : named(item),
  );
}

const cases = ventureFiles().flatMap(({ name }) =>
  (["zh", "en"] as const).flatMap((language) =>
    [0, 7].map((without) => ({ name, language, without })),
  ),
);

describe.each(cases)(
  "$name in $language, the first $without answers left out",
  ({ name, language, without }) => {
    test("the printed arithmetic leads to the printed result, and every number has its line", async () => {
      const report = await reportOf(name, language, without);
      const lines = linesOf(report);
      expect(lines.map(redo).filter(Boolean)).toEqual([]);
      expect(lines.length).toBeGreaterThan(100);
      const ids = lines.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      const { derivation: _own, ...rest } = report;
      expect(named(rest).filter((id) => !ids.includes(id))).toEqual([]);
      const blocks = report.derivation.groups.flatMap((group) => group.blocks);
      expect(blocks.filter(({ formula }) => formula === "")).toEqual([]);
      expect(lines.filter(({ label }) => label === "")).toEqual([]);
    });
  },
);

test("a line says what its figure on the report says", async () => {
  const report = await reportOf("sample-venture.en", "en", 3);
  const figures = [
    ...report.verdict.facts.map(({ figure }) => figure),
    report.verdict.score,
    ...report.answers.groups.flatMap(({ lines }) =>
      lines.flatMap(({ weight, points, contribution }) => [weight, points, contribution]),
    ),
    ...report.dimensions.lines.flatMap((one) => [one.weight, one.adjusted, one.low, one.high]),
    report.dimensions.total.contribution,
    ...report.gaps.lines.flatMap(({ recoverable, gain }) => [recoverable, gain]),
  ];
  const traced = figures.filter(({ derivation }) => derivation !== undefined);
  expect(traced.length).toBeGreaterThan(100);
  expect(
    traced.filter(({ derivation = "", text }) => line(report, derivation)?.result.text !== text),
  ).toEqual([]);
});

describe("redone by hand on the toy rubric", () => {
  // Market 60 and finance 40 count; MKT-A 3 and MKT-B 1, FIN-A 1 and FIN-B 1.
  test("weights, points, dimension, whole, limit and rounding", async () => {
    const report = await toyReport(shortOfCash);
    const said = (id: string) => line(report, id)?.arithmetic;
    expect(said("dimension.market.weight")).toBe("60 ÷ (60 + 40) = 0.6");
    expect(said("criterion.MKT-A.weight")).toBe("60 ÷ 100 × 3 ÷ 4 = 0.45");
    expect(said("criterion.MKT-B.points")).toBe("50 × 0.85 = 42.5");
    expect(said("criterion.MKT-B.contribution")).toBe("60 ÷ 100 × 1 ÷ 4 × 42.5 = 6.375");
    expect(said("dimension.market.adjusted")).toBe("(3 × 75 + 1 × 42.5) ÷ (3 + 1) = 66.875");
    expect(said("whole.adjusted")).toBe("(60 × 66.875 + 40 × 50) ÷ (60 + 40) = 60.125");
    expect(said("whole.final")).toBe("min(60.125, 39, 69) = 39");
    expect(said("whole.rounded")).toBe("floor(10 × 39 + 0.5) ÷ 10 = 39");
    expect(said("whole.band")).toBe("0.0 ≤ 39.0 < 40.0");
    expect(said("gate.FIN-A.0")).toBe("1 < 2");
    expect(line(report, "gate.FIN-A.0")?.result.text).toBe("Not met");
    expect(said("gap.FIN-A.gain")).toBe("40 ÷ 100 × 1 ÷ 2 × (0.7 × 25 − 0.5 × 0) = 3.5");
  });

  test("the balanced score is a mean of logarithms", async () => {
    const report = await toyReport({ ...allFives, "FIN-A": at(2), "FIN-B": at(2) });
    // exp(.6 ln 100 + .4 ln 25) = 57.4349
    expect(line(report, "whole.balanced")?.arithmetic).toBe(
      "min(70, exp((60 × ln(100) + 40 × ln(25)) ÷ (60 + 40))) = 57.4349",
    );
  });

  test("an open question widens the range and has a weight but no points", async () => {
    const report = await toyReport({ ...allFives, "MKT-B": { unknown: true } });
    expect(line(report, "dimension.market.coverage")?.arithmetic).toBe("3 ÷ 4 = 0.75");
    expect(line(report, "dimension.market.high")?.arithmetic).toBe("75 + 100 × (1 − 0.75) = 100");
    expect(line(report, "criterion.MKT-B.weight")?.result.text).toBe("15.0%");
    expect(line(report, "criterion.MKT-B.points")).toBeUndefined();
    expect(report.answers.groups[0]?.lines[1]?.points).toEqual({ value: null, text: "–" });
  });

  test("nothing answered, nothing that counts: no line and no link to one", async () => {
    const empty = await toyReport({});
    expect(linesOf(empty).map(redo).filter(Boolean)).toEqual([]);
    expect(line(empty, "whole.adjusted")).toBeUndefined();
    expect(empty.verdict.score).toEqual({ value: null, text: "–" });
  });

  test("lines lead to the one answer they rest on", async () => {
    const report = await toyReport(shortOfCash);
    expect(line(report, "gap.FIN-A.recoverable")).toMatchObject({
      criterionId: "FIN-A",
      dimensionId: "finance",
    });
    expect(line(report, "whole.adjusted")).toMatchObject({ criterionId: null, dimensionId: null });
  });
});
