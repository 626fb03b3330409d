import { expect, test } from "vitest";
import { reportHtml, reportMarkdown } from "#exports";
import { sampleReport } from "../../fixtures/sample-report.ts";

const report = sampleReport("en");
const markdown = reportMarkdown(report);

test("risks stand between strengths and how firm it is, each answer with its first action", () => {
  const places = ["## Strengths", "## Risks", "## How firm"].map((text) => markdown.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(markdown).toContain("### Funding risk · Shown by 1 answer");
  expect(markdown).toContain("**First action** Work out the cost of one form");
  expect(markdown).toContain("**Not known** Revenue quality");
});

test("an answer that shows a second risk is named there and told once", () => {
  const { risks } = report;
  const [first, ...rest] = risks?.types ?? [];
  const lines = (first?.lines ?? []).map((line) => ({ ...line, isRepeated: true }));
  const again = first ? [first, { ...first, id: "outside", lines }, ...rest] : [];
  const text = reportMarkdown({ ...report, risks: risks && { ...risks, types: again } });
  expect(text.match(/Unit economics\*\* · Level 2/g)).toHaveLength(2);
  expect(text.match(/\*\*First action\*\*/g)).toHaveLength(1);
});

test("a rule with several lines is a table, a rule with one is a line; both hold arithmetic and result", () => {
  expect(markdown).toContain("**Claimed score** Weight × claimed score");
  expect(markdown).toContain("÷ 100 = 67.271 · 67.3");
  const [points, ...others] = report.derivation.groups;
  const block = points?.blocks[0];
  const line = block?.lines[0];
  if (!points || !block || !line) throw new Error("the sample has lines");
  const two = { ...points, blocks: [{ ...block, lines: [line, { ...line, label: "Price" }] }] };
  const derivation = { ...report.derivation, groups: [two, ...others] };
  const text = reportMarkdown({ ...report, derivation });
  expect(text).toContain("| What | Arithmetic | Result |");
  expect(text).toContain("| Price | 25 × 0.7 = 17.5 | 17.5 |");
  expect(text).toContain("*Points of the level × factor of the evidence grade*");
});

test("the web page has both sections; a rubric without risks leaves the first out", () => {
  const page = reportHtml([report]);
  expect(page).toContain(">Risks</h2>");
  expect(page).toContain(">Derivation</h2>");
  expect(reportHtml([{ ...report, risks: null }])).not.toContain(">Risks</h2>");
});
