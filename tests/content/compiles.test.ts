import { expect, test } from "vitest";
import { readRubric } from "#intake";
import { describeProblem } from "#i18n";
import { messages } from "../../src/i18n/messages/en/index.ts";
import { rubricFiles } from "../fixtures/rubric-folder.ts";

test("the shipped rubric passes every check", async () => {
  const read = await readRubric(rubricFiles("ai-venture"));
  const problems = read.ok
    ? []
    : read.problems.map(
        (p) => `${p.file}:${p.line} ${p.path.join(".")} ${describeProblem(p, messages)}`,
      );
  expect(problems).toEqual([]);
});
