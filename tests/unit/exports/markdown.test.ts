import { expect, test } from "vitest";
import { reportMarkdown } from "#exports";
import { at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";
import { goldenReports } from "../../fixtures/golden-reports.ts";

// Ten thousand draws take their time on a busy machine.
const GOLDEN = await goldenReports();

/** The lines of a Markdown text that are headings. */
const headings = (text: string) => text.split("\n").filter((line) => /^#{1,3} /.test(line));

test("every section of the report is there, in the order of the screen", async () => {
  const text = reportMarkdown(await toyReport(shortOfCash));
  expect(headings(text).filter((line) => line.startsWith("## "))).toEqual([
    "## Verdict",
    "## Five dimensions at a glance",
    "## Dimensions",
    "## Must-haves",
    "## Biggest gaps",
    "## Roadmap",
    "## Strengths",
    "## All answers",
    "## Derivation",
    "## Method",
  ]);
  expect(text).toContain("**Not yet** · Evidence-backed score **39.0**\n");
  expect(text).toContain("| Market | 68.8 | 66.9 | 66.9 |");
});

test("what a person typed stays text: no markup, no HTML, no link, no table", async () => {
  const note =
    "# Top\n<script>alert(1)</script> [x](javascript:1) | a | *b* `c` & ~d~\n1. one\n- two";
  const text = reportMarkdown(
    await toyReport(
      { ...shortOfCash, "MKT-A": { ...at(4), note } },
      { name: "<b>Evil</b> | _Inc_" },
    ),
  );
  expect(text).not.toMatch(/(?<!\\)<script/);
  expect(text).not.toMatch(/(?<!\\)\[x\]/);
  expect(text).toContain("> \\# Top\n> \\<script\\>alert(1)\\</script\\>");
  expect(text).toContain("> 1\\. one\n> \\- two");
  expect(headings(text)[0]).toBe("# \\<b\\>Evil\\</b\\> \\| \\_Inc\\_: assessment report");
});

test("the sample’s report carries its rules, its plan and how firm it is, in both languages", () => {
  for (const { path, text } of GOLDEN) {
    if (!path.endsWith(".json")) continue;
    const markdown = reportMarkdown(JSON.parse(text));
    const wanted = path.endsWith("zh.json")
      ? ["## 路线图", "## 结论有多稳", "## 与你有关的法规", "### 中国大陆"]
      : ["## Roadmap", "## How firm is this", "## Rules that touch you", "### Mainland China"];
    expect(headings(markdown)).toEqual(expect.arrayContaining(wanted));
    expect(markdown).not.toMatch(/\[object|: undefined|\*\*undefined/);
  }
});
