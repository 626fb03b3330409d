import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describePath, describeProblem, loadMessages } from "#i18n";

const SRC = fileURLToPath(new URL("../../../src", import.meta.url));

/** Every problem code that the readers of files can report, as the sources spell it. */
function reported(): string[] {
  const folders = ["assessment", "intake", "storage", "state"];
  const texts = folders.flatMap((folder) =>
    readdirSync(`${SRC}/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(`${SRC}/${folder}/${name}`, "utf8")),
  );
  const spelled = texts.flatMap(
    (text) => text.match(/"(file|assessment|review|programme)\.[a-zA-Z]+"/g) ?? [],
  );
  const schema = ["assessment-schema", "review-schema", "programme-schema", "schema-parts"]
    .map((name) => `assessment/${name}`)
    .concat("cohort/intake/intake-schema")
    .map((name) => readFileSync(`${SRC}/${name}.ts`, "utf8"))
    .join("\n");
  const named = [...schema.matchAll(/(?<!literal\()"([a-zA-Z]+)",?\s*\)/g)].map(
    ([, name]) => `"assessment.${name}"`,
  );
  const codes = [...spelled, ...named].map((code) => code.slice(1, -1));
  return [...new Set(codes)].sort();
}

test("there are codes to check", () => {
  expect(reported().length).toBeGreaterThan(40);
  expect(reported()).toContain("assessment.level");
});

test.each(["zh", "en"] as const)(
  "every problem has a sentence in %s, and no sentence is without its problem",
  async (language) => {
    const { problems } = await loadMessages(language);
    const told = Object.keys(problems).filter((code) =>
      /^(file|assessment|review|programme)\./.test(code),
    );
    expect(told.sort()).toEqual(reported());
  },
);

test("both languages fill the same gaps", async () => {
  const [zh, en] = [await loadMessages("zh"), await loadMessages("en")];
  const gaps = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();
  for (const code of reported())
    expect(gaps(zh.problems[code]), code).toEqual(gaps(en.problems[code]));
});

test("a sentence says what was found and what to do", async () => {
  const problem = { code: "assessment.level", detail: { received: "9" } };
  expect(describeProblem(problem, await loadMessages("en"))).toBe(
    "A level is 1, 2, 3, 4 or 5; found 9. Correct the answer.",
  );
  expect(describeProblem(problem, await loadMessages("zh"))).toBe(
    "等级只能是1、2、3、4或5；实际是9。请改正答案。",
  );
});

test("a place is said from the outside in, list places from 1", () => {
  expect(describePath(["answers", "MKT-A", "links", 0])).toBe("answers › MKT-A › links › 1");
  expect(describePath([])).toBe("");
});
