import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readReview } from "#assessment";
import { applyMapping, readAssessmentFile, readTable, suggestMapping } from "#intake";
import { tableContent } from "../../../fixtures/cohorts/applicant-tables.ts";
import { mixedFiles, reviewFiles } from "../../../fixtures/cohorts/mixed-files.ts";
import { SAMPLE_NOW, sampleProgramme } from "../../../fixtures/cohorts/sample.ts";
import { shippedRubric } from "../../../fixtures/rubric-folder.ts";

describe.each(["zh", "en"] as const)("the sample’s applicants as files, %s", async (language) => {
  const { intake, rubric } = await sampleProgramme(language);
  const files = mixedFiles(intake, rubric);
  const rubrics = {
    zh: await shippedRubric("ai-venture", "zh"),
    en: await shippedRubric("ai-venture", "en"),
  };

  test("each of the 60 is in one of the nine files", () => {
    expect(files).toHaveLength(9);
    expect(new Set(files.flatMap(({ applicants }) => applicants)).size).toBe(60);
    expect(files.map(({ applicants }) => applicants.length)).toEqual([
      28, 12, 14, 1, 1, 1, 1, 1, 1,
    ]);
  });

  test("a form export and a workbook bring back every fact, level, grade and note", () => {
    for (const { bytes, applicants } of files.slice(0, 2)) {
      const read = readTable(bytes);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const mapping = { ...suggestMapping(read.value, rubrics), notApplicable: "other" };
      const { applicants: drafts, errors } = applyMapping(read.value, mapping, rubric, {
        now: SAMPLE_NOW,
        newId: () => crypto.randomUUID(),
      });
      expect(errors).toEqual([]);
      expect(drafts.map(({ assessment }) => tableContent(assessment, rubric))).toEqual(
        applicants.map((id) => {
          const known = intake.applicants.find((each) => each.id === id);
          return known && tableContent(known.assessment, rubric);
        }),
      );
    }
  });

  test("assessments come back whole, from the ZIP too", () => {
    const zip = files[2];
    const parts = Object.values(unzipSync(zip?.bytes ?? new Uint8Array()));
    const own = [...parts, ...files.slice(3).map(({ bytes }) => bytes)];
    const read = own.map((bytes) => readAssessmentFile(bytes));
    const ids = files.slice(2).flatMap(({ applicants }) => applicants);
    expect(read.map((result) => (result.ok ? result.value : null))).toEqual(
      ids.map((id) => intake.applicants.find((each) => each.id === id)?.assessment),
    );
  });

  test("five review files hold all readings", () => {
    const reviews = reviewFiles(intake).map(({ bytes }) =>
      readReview(JSON.parse(new TextDecoder().decode(bytes))),
    );
    expect(reviews.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    const items = reviews.flatMap((read) => (read.ok ? read.value.items : []));
    expect(items).toHaveLength(intake.reviews.length);
  });
});
