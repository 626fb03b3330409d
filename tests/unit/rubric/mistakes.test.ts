import { expect, test } from "vitest";
import { describeProblem, loadMessages } from "#i18n";
import { readRubric } from "#intake";
import { rubricFiles } from "../../fixtures/rubric-folder.ts";

const FILES = rubricFiles("ai-venture");
const english = await loadMessages("en");

/** What an author reads after putting `after` in place of the first `before` of a file, as "file:line sentence". */
async function told(file: string, before: string | RegExp, after: string): Promise<string[]> {
  const text = FILES[file] ?? "";
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${file} holds no ${String(before)}`);
  const read = await readRubric({ ...FILES, [file]: changed });
  return read.ok
    ? []
    : read.problems.map(
        (found) => `${found.file}:${found.line} ${describeProblem(found, english)}`,
      );
}

/** The line of the first match, from 1. */
function lineOf(file: string, match: string): number {
  return (FILES[file] ?? "").split(match)[0]!.split("\n").length;
}

test.each([
  [
    "market.yaml",
    "  weight: 12\n",
    "  weight: -1\n",
    /market\.yaml:3 A weight is a finite number of 0 or more; found -1\./,
  ],
  [
    "market.yaml",
    "  weight: 12\n",
    "  wieght: 12\n",
    /market\.yaml:\d+ (This key is not part of a rubric|A required entry)/,
  ],
  ["market.yaml", "id: MKT-02", "id: MKT-01", /market\.yaml:\d+ The id MKT-01 is used twice/],
  [
    "market.yaml",
    "fact: stage",
    "fact: stages",
    /market\.yaml:\d+ There is no profile question stages/,
  ],
  [
    "market.yaml",
    "atLeast: pilot",
    "atLeast: pilots",
    /market\.yaml:\d+ The profile question stage has no answer pilots/,
  ],
  [
    "market.yaml",
    "effect: cap",
    "effect: warn",
    /market\.yaml:\d+ A gate has a cap exactly when its effect is cap/,
  ],
  ["market.yaml", "sources: [", "sources: [XX-99, ", /market\.yaml:\d+ There is no source XX-99/],
  [
    "regulation.yaml",
    "jurisdiction: cn",
    "jurisdiction: moon",
    /regulation\.yaml:\d+ There is no jurisdiction moon/,
  ],
  [
    "regulation.yaml",
    /criteria: \[/,
    "criteria: [ABC-99, ",
    /regulation\.yaml:\d+ There is no criterion ABC-99/,
  ],
  [
    "risks.yaml",
    "criteria: [FIN-01, FIN-02",
    "criteria: [ABC-99, FIN-02",
    /risks\.yaml:\d+ There is no criterion ABC-99/,
  ],
  [
    "risks.yaml",
    "criteria: [FIN-01, FIN-02",
    "criteria: [FIN-02, FIN-02",
    /risks\.yaml:\d+ The criterion FIN-02 stands in this list twice/,
  ],
  ["risks.yaml", "id: market", "id: technical", /risks\.yaml:\d+ The id technical is used twice/],
  [
    "risks.yaml",
    /criteria: \[TAL.*\]/,
    "criteria: []",
    /risks\.yaml:\d+ There are too few entries here/,
  ],
  [
    "risks.yaml",
    "shownBelow: 40",
    "shownBelow: 140",
    /risks\.yaml:2 Expected points between 0 and 100; found 140/,
  ],
  ["rubric.yaml", "version: ", "version: v", /rubric\.yaml:3 A version has three numbers/],
  ["rubric.yaml", "min: 40", "min: 95", /rubric\.yaml:\d+ Bands must start at 0 and rise/],
  [
    "sources.yaml",
    "status: V",
    "status: Z",
    /sources\.yaml:\d+ A source has status V, S, C or U; found "?Z/,
  ],
  [
    "profile.yaml",
    "kind: single",
    "kind: maybe",
    /profile\.yaml:\d+ A profile question is single, multi, boolean or number/,
  ],
])("%s: %s → %s is explained with its place", async (file, before, after, sentence) => {
  expect((await told(file, before, after)).join("\n")).toMatch(sentence);
});

test("the line is the one an editor shows", async () => {
  const [first] = await told("technical.yaml", "id: TEC-05", "id: TEC-04");
  expect(first).toMatch(new RegExp(`^technical\\.yaml:${lineOf("technical.yaml", "id: TEC-05")} `));
});

test("a missing file is named", async () => {
  const { "legal.yaml": _gone, ...rest } = FILES;
  const read = await readRubric(rest);
  expect(read.ok ? [] : read.problems.map(({ file, code }) => [file, code])).toEqual([
    ["legal.yaml", "rubric.noFile"],
  ]);
});

test.each(["regulation.yaml", "risks.yaml"])("a rubric without %s is complete", async (file) => {
  const { [file]: _gone, ...rest } = FILES;
  expect((await readRubric(rest)).ok).toBe(true);
});
