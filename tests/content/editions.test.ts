import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Answers } from "#assessment";
import { criteriaOf } from "#rubric";
import { scoreVenture } from "#scoring";
import { editionVersions, readEdition } from "../../tooling/rubric-editions.ts";
import { rubricSource, shippedIds } from "../fixtures/rubric-folder.ts";

const folderOf = (id: string) => fileURLToPath(new URL(`../../rubrics/${id}`, import.meta.url));

/** Versions that a changelog tells of, the newest first. */
function told(id: string): string[] {
  const text = readFileSync(join(folderOf(id), "CHANGELOG.md"), "utf8");
  return [...text.matchAll(/^## (\d+\.\d+\.\d+)\b/gm)].flatMap(([, version]) => version ?? []);
}

function isLower(one: string, other: string): boolean {
  const [a, b] = [one.split(".").map(Number), other.split(".").map(Number)];
  const place = a.findIndex((number, i) => number !== b[i]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

describe.each(shippedIds())("%s", (id) => {
  test("a rubric whose version grew keeps the edition before: the changelog and the kept editions agree", async () => {
    const { source } = await rubricSource(id);
    const [newest, ...before] = told(id);
    expect(newest).toBe(source.version);
    expect(editionVersions(folderOf(id)).toSorted()).toEqual(before.toSorted());
  });

  test.each(editionVersions(folderOf(id)))(
    "edition %s is lower than the shipped one and can be scored",
    async (version) => {
      const { source } = await rubricSource(id);
      const { rules, hash } = readEdition(folderOf(id), version, source);
      expect(rules).toMatchObject({ id, version });
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(isLower(version, source.version)).toBe(true);
      const answers: Answers = Object.fromEntries(
        criteriaOf(rules).map((rule) => [rule.id, { level: 5, evidence: 4 }]),
      );
      const { scorecard } = scoreVenture(rules, { profile: {}, answers });
      // Everything at its best is 100, whatever the weights.
      expect(scorecard).toMatchObject({ status: "ranked", coverage: 1 });
      expect(scorecard.final).toBeCloseTo(100, 9);
    },
  );
});
