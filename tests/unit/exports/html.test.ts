import { describe, expect, test } from "vitest";
import { reportHtml, reportMarkdown } from "#exports";
import type { Report } from "#report";
import { goldenReports } from "../../fixtures/golden-reports.ts";
import { at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";

const GOLDEN = (await goldenReports())
  .filter(({ path }) => path.endsWith(".json"))
  .map(({ text }) => JSON.parse(text) as Report);

function headings(html: string, level: number): string[] {
  const found = html.matchAll(new RegExp(`<h${level}[^>]*>([^<]*)`, "g"));
  return [...found].map(([, text = ""]) => text);
}

/** What a reader sees: the text without tags, its references resolved. */
function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
      return { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" }[name] ?? "";
    });
}

test("every section of the report is there, in the order of the Markdown", async () => {
  const report = await toyReport(shortOfCash);
  const html = reportHtml([report]);
  const markdown = reportMarkdown(report).matchAll(/^## (.*)$/gm);
  expect(headings(html, 2)).toEqual([...markdown].map(([, text]) => text));
  expect(headings(html, 1)).toEqual([report.title]);
  expect(textOf(html)).toMatch(/Not yet\s+· Evidence-backed score\s+39\.0/);
});

test("the verdict's sentence is said once, though it is the reason and a must-have's too", async () => {
  const report = await toyReport(shortOfCash);
  expect(report.verdict.gateSentences).toContain(report.verdict.reason);
  const [, verdict = ""] =
    /<h2[^>]*>Verdict<\/h2>([\s\S]*?)<\/section>/.exec(reportHtml([report])) ?? [];
  expect(textOf(verdict).split(report.verdict.reason)).toHaveLength(2);
});

test("every number of the radar's table stands in the file, and the radar says in words what it shows", async () => {
  const report = await toyReport(shortOfCash);
  const html = reportHtml([report]);
  for (const [title, ...cells] of report.radar.table.rows) {
    expect(html).toContain(
      `<th scope="row">${title}</th>${cells.map((cell) => `<td class="number">${cell}</td>`).join("")}`,
    );
  }
  expect(html).toContain(`<desc id="radar-en-desc">${report.radar.alt}</desc>`);
});

describe("the file stands alone", () => {
  test.each(GOLDEN)("$language: no script, no request, no form, its language said", (report) => {
    const html = reportHtml([report]);
    expect(html).toMatch(
      report.language === "zh"
        ? /^<!doctype html>\n<html lang="zh-CN">/
        : /^<!doctype html>\n<html lang="en">/,
    );
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(html).not.toMatch(/<(script|img|link|iframe|object|embed|form|base|image|use)\b/i);
    expect(html).not.toMatch(/\s(on\w+|style|src|srcset|xlink:href)=/i);
    expect(html).not.toMatch(/@import|url\(/i);
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((href) => !/^(https:\/\/|#(zh|en)-\d+$)/.test(href))).toEqual([]);
  });

  test("ids are used once and every reference finds one, in a document of both languages too", () => {
    const [zh, en] = GOLDEN;
    const html = zh && en ? reportHtml([zh, en]) : "";
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...html.matchAll(/(?:aria-labelledby="|href="#)([^"]*)"/g)].flatMap(
      ([, names = ""]) => names.split(" "),
    );
    expect(references.filter((name) => !ids.includes(name))).toEqual([]);
    expect(html.match(/<article lang="[^"]*">/g)).toEqual([
      '<article lang="zh-CN">',
      '<article lang="en">',
    ]);
  });

  test.each(GOLDEN)("$language: headings leave no level out", (report) => {
    const levels = [...reportHtml([report]).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1)).toEqual([]);
  });

  test("Chinese sentences are not joined by spaces", () => {
    const [zh] = GOLDEN;
    const text = zh ? textOf(reportHtml([zh]).replace(/<[^>]*>/g, "\n")) : "";
    expect(text.match(/[。！？；] +\p{Script=Han}/gu)).toBeNull();
  });

  test("the same report gives the same file", async () => {
    const report = await toyReport(shortOfCash);
    expect(reportHtml([structuredClone(report)])).toBe(reportHtml([report]));
  });
});

describe("what a person typed stays text", () => {
  const hostile = `</p><script>alert(1)</script><img src=x onerror=alert(1)> "q" 'p' &amp; \u0000\u0007`;

  test("in a name, a note and a line about the venture", async () => {
    const report = await toyReport(
      { ...shortOfCash, "MKT-A": { ...at(4), note: hostile } },
      { name: hostile },
    );
    const html = reportHtml([report]);
    expect(html).not.toMatch(/<(script|img)\b/i);
    // eslint-disable-next-line no-control-regex -- none may be left
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    expect(textOf(html)).toContain(
      `</p><script>alert(1)</script><img src=x onerror=alert(1)> "q" 'p' &amp; `,
    );
    expect(html).toMatch(/<title>&lt;\/p&gt;&lt;script&gt;/);
  });

  test.each([
    [
      "https://example.org/a?b=1&c=2",
      '<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">',
    ],
    [
      "https://例子.中国/路",
      '<a href="https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF" rel="noreferrer">',
    ],
  ])("the address %s becomes a link", async (link, element) => {
    const html = reportHtml([
      await toyReport({ ...shortOfCash, "MKT-A": { ...at(4), links: [link] } }),
    ]);
    expect(html).toContain(element);
  });

  test.each([
    "http://example.org/",
    "javascript:alert(1)",
    " JAVASCRIPT:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "https:",
    `https://example.org/${"a".repeat(2000)}`,
    'https://example.org/"onclick="alert(1)',
  ])("the address %s never runs and never breaks out", async (link) => {
    const html = reportHtml([
      await toyReport({ ...shortOfCash, "MKT-A": { ...at(4), links: [link] } }),
    ]);
    const hrefs = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(hrefs.filter((href) => !/^(https:\/\/|#)/.test(href))).toEqual([]);
    expect(html).not.toMatch(/<a [^>]*\sonclick/);
    expect(textOf(html)).toContain(link.trim());
  });
});
