import { describe, expect, test } from "vitest";
import { criteriaOf } from "#rubric";
import { rubricSource, shippedIds } from "../fixtures/rubric-folder.ts";

describe.each(shippedIds())("%s", async (id) => {
  const { source } = await rubricSource(id);
  const types = source.risks?.types ?? [];

  test("names the six types of risk, in this order", () => {
    expect(types.map((type) => type.id)).toEqual([
      "technical",
      "market",
      "legal-ethical",
      "funding",
      "talent",
      "outside",
    ]);
  });

  test("every criterion shows one or two of them", () => {
    const odd = criteriaOf(source).filter((criterion) => {
      const count = types.filter(({ criteria }) => criteria.includes(criterion.id)).length;
      return count < 1 || count > 2;
    });
    expect(odd.map((criterion) => criterion.id)).toEqual([]);
  });

  test("says what goes wrong in one sentence of each language", () => {
    const sentences = types.map(({ what }) => [what.zh, what.en]);
    expect(sentences.filter(([zh = ""]) => !/^[^。]+。$/.test(zh))).toEqual([]);
    expect(sentences.filter(([, en = ""]) => !/^[^.]+\.$/.test(en))).toEqual([]);
  });
});
