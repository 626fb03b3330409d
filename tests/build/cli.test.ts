import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ROOT } from "../architecture/imports.ts";

// Every claim starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

const BIN = join(ROOT, "dist/cli/touchstone.js");
const SAMPLE = join(ROOT, "public/samples/sample-venture.zh.json");

function touchstone(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync("node", [BIN, ...args], {
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

const scratch = mkdtempSync(join(tmpdir(), "touchstone-"));

/** The sample with some text replaced, as a file. */
function altered(name: string, from: string | RegExp, to: string): string {
  const text = readFileSync(SAMPLE, "utf8");
  const mistake = text.replace(from, to);
  expect(mistake).not.toBe(text);
  const path = join(scratch, name);
  writeFileSync(path, mistake);
  return path;
}

describe("touchstone score", () => {
  const golden = (name: string): unknown =>
    JSON.parse(readFileSync(join(ROOT, `tests/golden/sheets/${name}.json`), "utf8"));

  test("prints the golden sheet of every sample venture, one a line", () => {
    const names = [
      "api-product",
      "driving",
      "education-minors",
      "finance-risk",
      "finetuned-healthcare",
      "pretraining-lab",
    ];
    const files = names.map((name) => join(ROOT, `tests/fixtures/ventures/${name}.json`));
    const { status, out } = touchstone(["score", SAMPLE, ...files]);
    expect(status).toBe(0);
    const sheets = out.split("\n").map((line) => JSON.parse(line) as unknown);
    expect(sheets).toEqual(["sample-venture.zh", ...names].map(golden));
  });

  test("reads standard input", () => {
    const { status, out } = touchstone(["score", "-"], readFileSync(SAMPLE, "utf8"));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(golden("sample-venture.zh"));
  });

  test.each([
    ["a broken file", "broken.json", /"version": 1/, '"version": ', /not valid JSON/i, /JSON/],
    ["a level 6", "six.json", /"level": \d/, '"level": 6', /1 to 5|1, 2, 3, 4/, /1.*5/],
    ["an unknown criterion", "unknown.json", '"MKT-01"', '"MKT-99"', /MKT-99/, /MKT-99/],
    [
      "a newer file",
      "newer.json",
      '"version": 1',
      '"version": 99',
      /newer Touchstone/i,
      /更新|较新|新版/,
    ],
  ])("refuses %s in both languages and does the rest", (_, name, from, to, english, chinese) => {
    const path = altered(name, from, to);
    const en = touchstone(["score", path, SAMPLE]);
    expect(en.status).toBe(1);
    expect(en.err).toMatch(english);
    expect(en.err).toContain(path);
    expect(JSON.parse(en.out)).toEqual(golden("sample-venture.zh"));
    expect(touchstone(["score", "--lang", "zh", path]).err).toMatch(chinese);
  });

  test("says how it is used when it is used wrongly", () => {
    for (const args of [
      [],
      ["score"],
      ["fly"],
      ["score", "--lang", "fr", SAMPLE],
      ["report", SAMPLE],
    ]) {
      const { status, err } = touchstone(args);
      expect(status, args.join(" ")).toBe(2);
      expect(err).toContain("touchstone score");
    }
  });
});

describe("touchstone report", () => {
  test("writes the PDF without a browser, with the venture's name, every dimension and the score", () => {
    const path = join(scratch, "r.pdf");
    expect(touchstone(["report", SAMPLE, "-o", path, "--lang", "zh"])).toMatchObject({ status: 0 });
    const { stdout: text } = spawnSync("pdftotext", [path, "-"], { encoding: "utf8" });
    const sheet = JSON.parse(touchstone(["score", SAMPLE]).out) as {
      venture: string;
      rounded: number;
    };
    for (const word of [
      sheet.venture,
      "市场",
      "技术",
      "财务",
      "法律",
      "人才",
      sheet.rounded.toFixed(1),
    ]) {
      expect(text).toContain(word);
    }
    expect(spawnSync("qpdf", ["--check", path]).status).toBe(0);
  });

  test("writes the same score into the CSV, and the assessment into the JSON", () => {
    const csv = join(scratch, "r.csv");
    const json = join(scratch, "r.json");
    touchstone(["report", SAMPLE, "-o", csv]);
    touchstone(["report", SAMPLE, "-o", json]);
    expect(readFileSync(csv, "utf8")).toContain('"59.3"');
    const markdown = join(scratch, "r.md");
    touchstone(["report", SAMPLE, "-o", markdown, "--lang", "both"]);
    expect(readFileSync(markdown, "utf8")).toMatch(/## 路线图[\s\S]*\n---\n[\s\S]*## Roadmap/);
    expect(JSON.parse(readFileSync(json, "utf8"))).toEqual(
      JSON.parse(readFileSync(SAMPLE, "utf8")),
    );
  });
});

describe("touchstone report, every format", () => {
  const NOTE = "甬川阀门";

  test.each([
    ["html", '<html lang="zh-CN">', ">59.3<"],
    ["xlsx", "汇总", "<v>59.3</v>"],
    ["md", "# ", "**59.3**"],
    ["csv", "final", '"59.3"'],
    ["svg", "<svg ", "市场"],
  ])("writes .%s with the score, with the notes unless --no-notes", (ending, begins, score) => {
    const [full, bare] = [join(scratch, `f.${ending}`), join(scratch, `b.${ending}`)];
    touchstone(["report", SAMPLE, "-o", full, "--lang", "zh"]);
    touchstone(["report", SAMPLE, "-o", bare, "--lang", "zh", "--no-notes"]);
    const [text, without] = [readFileSync(full, "utf8"), readFileSync(bare, "utf8")];
    for (const part of [begins, score]) {
      expect(text).toContain(part);
      expect(without).toContain(part);
    }
    expect(text.includes(NOTE)).toBe(ending !== "svg");
    expect(without).not.toContain(NOTE);
  });

  test("--no-notes leaves them out of the data too, and of the data that a PDF carries", () => {
    const [json, pdf] = [join(scratch, "bare.json"), join(scratch, "bare.pdf")];
    touchstone(["report", SAMPLE, "-o", json, "--no-notes"]);
    touchstone(["report", SAMPLE, "-o", pdf, "--no-notes"]);
    const text = readFileSync(json, "utf8");
    expect(text).not.toMatch(/"note"|"links"/);
    const { stdout } = spawnSync("qpdf", ["--show-attachment=touchstone-assessment.json", pdf], {
      encoding: "utf8",
    });
    expect(stdout).toBe(text);
    expect(touchstone(["score", json]).out).toBe(touchstone(["score", SAMPLE]).out);
  });

  test("both languages make one web page and one workbook", () => {
    const [html, xlsx] = [join(scratch, "both.html"), join(scratch, "both.xlsx")];
    touchstone(["report", SAMPLE, "-o", html, "--lang", "both"]);
    touchstone(["report", SAMPLE, "-o", xlsx, "--lang", "both"]);
    expect(readFileSync(html, "utf8")).toMatch(/<article lang="zh-CN">[\s\S]*<article lang="en">/);
    expect(readFileSync(xlsx, "utf8")).toMatch(/name="汇总"[\s\S]*name="Summary"/);
  });
});

describe("touchstone check", () => {
  /** The shipped rubric with one mistake in one file. */
  function mistaken(file: string, from: string | RegExp, to: string): string {
    const folder = mkdtempSync(join(scratch, "rubric-"));
    cpSync(join(ROOT, "rubrics/ai-venture"), folder, { recursive: true });
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    const mistake = text.replace(from, to);
    expect(mistake).not.toBe(text);
    writeFileSync(path, mistake);
    return folder;
  }

  test("says ok to the shipped rubric and to a sample venture", () => {
    expect(touchstone(["check", join(ROOT, "rubrics/ai-venture")])).toMatchObject({
      status: 0,
      out: "ok",
    });
    expect(touchstone(["check", SAMPLE])).toMatchObject({ status: 0, out: "ok" });
  });

  test.each([
    ["broken YAML", "market.yaml", "  weight: 12", "  weight: [12", /market\.yaml:\d+: .*YAML/],
    [
      "a missing text",
      "market.yaml",
      /title: \{ zh: "[^"]+", en: /,
      "title: { en: ",
      /market\.yaml:\d+: .*title.*(zh|missing)/,
    ],
    [
      "a negative weight",
      "talent.yaml",
      "  weight: 20",
      "  weight: -20",
      /talent\.yaml:\d+: .*weight/,
    ],
    [
      "an id used twice",
      "legal.yaml",
      "- id: LEG-02",
      "- id: LEG-01",
      /legal\.yaml:\d+: .*LEG-01 is used twice/,
    ],
    [
      "an unknown fact",
      "technical.yaml",
      "fact: modelRoute",
      "fact: modelRoot",
      /technical\.yaml:\d+: .*no profile question modelRoot/,
    ],
    [
      "an unknown option",
      "financial.yaml",
      "atLeast: revenue",
      "atLeast: riches",
      /financial\.yaml:\d+: .*no answer riches/,
    ],
    [
      "an unknown source",
      "market.yaml",
      "sources: [FI-08",
      "sources: [FI-99",
      /market\.yaml:\d+: .*no source FI-99/,
    ],
    ["a gate without its cap", "financial.yaml", /\n\s+cap: 39/, "", /financial\.yaml:\d+: .*cap/],
    ["a misspelt key", "market.yaml", "  naAllowed:", "  naAlowed:", /market\.yaml:\d+: /],
    [
      "bands that do not start at 0",
      "rubric.yaml",
      "min: 0\n",
      "min: 5\n",
      /rubric\.yaml:\d+: .*start at 0/,
    ],
    ["a missing file", "rubric.yaml", "id: talent", "id: talents", /talents\.yaml:1: .*missing/],
  ])("names file, line and reason of %s", (_, file, from, to, message) => {
    const { status, err } = touchstone(["check", mistaken(file, from, to)]);
    expect(status).toBe(1);
    expect(err).toMatch(message);
  });
});
