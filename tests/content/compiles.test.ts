import { expect, test } from "vitest";
import { readRubric } from "#intake";
import { describeProblem } from "#i18n";
import { messages } from "../../src/i18n/messages/en/index.ts";
import { rubricFiles, shippedIds } from "../fixtures/rubric-folder.ts";

test.each(shippedIds())("%s passes every check", async (id) => {
  const read = await readRubric(rubricFiles(id));
  const problems = read.ok
    ? []
    : read.problems.map(
        (p) => `${p.file}:${p.line} ${p.path.join(".")} ${describeProblem(p, messages)}`,
      );
  expect(problems).toEqual([]);
});
