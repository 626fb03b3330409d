import { describe, expect, test } from "vitest";
import { checkAgainstRubric, readProgramme } from "#assessment";
import { packIdOf, readIntakeFile, reviewGroups, sampleIntake } from "#cohort";
import { criteriaOf, evaluate, optionOrder } from "#rubric";
import { scoreVenture } from "#scoring";
import { SAMPLE_NOW, sampleContent, sampleProgramme } from "../../../fixtures/cohorts/sample.ts";

const zh = await sampleProgramme("zh");
const en = await sampleProgramme("en");

describe.each([
  ["zh", zh],
  ["en", en],
] as const)("the sample programme in %s", (language, { intake, rubric }) => {
  const { record, applicants, reviews, decisions, log } = intake;

  test("60 applicants, 5 reviewers, 40 read, two favourites, two who step back, six decisions that wait", () => {
    expect(applicants).toHaveLength(60);
    expect(record.reviewers).toHaveLength(5);
    expect(new Set(reviews.map(({ applicant }) => applicant)).size).toBe(40);
    expect(reviews.filter(({ champion }) => champion)).toHaveLength(2);
    expect(reviews.filter(({ recused }) => recused)).toHaveLength(2);
    expect(decisions.map(({ pending }) => pending)).toEqual([
      "accept",
      "accept",
      "accept",
      "waitlist",
      "reject",
      "reject",
    ]);
    expect(decisions.every(({ applied, reason }) => applied === null && reason !== "")).toBe(true);
  });

  test("it is an intake like any other: each part reads, each programme reads, each answer is one of the rubric", () => {
    const read = readIntakeFile({ format: "touchstone/cohort", version: 1, ...intake });
    expect(read).toMatchObject({ ok: true });
    expect(readProgramme(record.programme)).toMatchObject({ ok: true });
    expect(applicants.flatMap(({ assessment }) => checkAgainstRubric(assessment, rubric))).toEqual(
      [],
    );
  });

  test("it shows every state: most are ranked, in every band, some blocked, some with too little answered", () => {
    const cards = applicants.map(({ assessment }) => scoreVenture(rubric, assessment).scorecard);
    const count = (status: string) => cards.filter((card) => card.status === status).length;
    expect(count("ranked")).toBeGreaterThanOrEqual(40);
    expect(count("blocked")).toBeGreaterThanOrEqual(3);
    expect(count("insufficient")).toBeGreaterThanOrEqual(6);
    expect(
      new Set(cards.flatMap(({ status, band }) => (status === "ranked" ? [band] : []))),
    ).toEqual(new Set(rubric.policy.bands.map(({ id }) => id)));
  });

  test("a reviewer reads what was given, once, and never where a conflict is known, save to say so", () => {
    for (const { applicant, reviewer, pack, recused } of reviews) {
      const known = record.reviewers.find(({ name }) => name === reviewer);
      expect(known?.assigned).toContain(applicant);
      expect(pack).toBe(packIdOf(record.programme.id, reviewer));
      expect(known?.conflicts.includes(applicant)).toBe(recused);
    }
    expect(new Set(reviews.map(({ applicant, reviewer }) => `${applicant}/${reviewer}`)).size).toBe(
      reviews.length,
    );
    expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
  });

  test("all reviewers can be compared, and all 60 are given to two at least", () => {
    const ratings: Record<string, Record<string, number>> = {};
    for (const { applicant, reviewer } of reviews) {
      ratings[applicant] = { ...ratings[applicant], [reviewer]: 1 };
    }
    expect(reviewGroups(ratings)).toHaveLength(1);
    for (const { id } of applicants) {
      const readers = record.reviewers.filter(({ assigned }) => assigned.includes(id));
      expect(readers.length).toBeGreaterThanOrEqual(2);
    }
  });

  test("there are over 200 notes, each one of a single text that fits the applicant, every gap filled", () => {
    const content = sampleContent(language);
    const order = optionOrder(rubric);
    const notes = applicants.flatMap(({ assessment }) =>
      Object.entries(assessment.answers).flatMap(([id, answer]) => {
        if (answer.note === undefined || !("level" in answer)) return [];
        const texts = content.notes.filter(
          ({ criterion, when }) =>
            criterion === id && (!when || evaluate(when, assessment.profile, order) === true),
        );
        expect(texts).toHaveLength(1);
        return [answer.note];
      }),
    );
    expect(notes.length).toBeGreaterThan(200);
    expect(notes.filter((note) => /[{}]/u.test(note))).toEqual([]);
  });

  test("its log is numbered from 1 and tells of every reading", () => {
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, place) => place + 1));
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted());
    expect(log.filter(({ what }) => what === "reviewAdded")).toHaveLength(reviews.length);
    expect(record.logged).toBe(log.length);
  });

  test("nothing in it is later than the moment it is opened", () => {
    const moments = [
      record.programme.createdAt,
      ...applicants.map(({ importedAt }) => importedAt),
      ...reviews.map(({ at }) => at),
      ...log.map(({ at }) => at),
    ];
    expect(moments.filter((at) => at >= SAMPLE_NOW)).toEqual([]);
  });

  test("the same texts, rubric and moment give the same intake, and every note is about a criterion of the rubric", () => {
    const content = sampleContent(language);
    expect(sampleIntake(content, rubric, SAMPLE_NOW)).toEqual(intake);
    const ids = criteriaOf(rubric).map(({ id }) => id);
    expect(content.notes.filter(({ criterion }) => !ids.includes(criterion))).toEqual([]);
    expect(content.notes.filter(({ levels }) => levels.length !== 5)).toEqual([]);
  });
});

test("both languages tell of the same ventures: the same levels, grades and readings under other ids", () => {
  const levels = ({ intake }: typeof zh) =>
    intake.applicants.map(({ assessment }) =>
      Object.entries(assessment.answers).map(([id, answer]) => [
        id,
        "level" in answer ? answer.level : null,
        "evidence" in answer ? answer.evidence : null,
      ]),
    );
  expect(levels(zh)).toEqual(levels(en));
  expect(zh.intake.applicants.map(({ assessment }) => assessment.profile)).toEqual(
    en.intake.applicants.map(({ assessment }) => assessment.profile),
  );
  expect(zh.intake.reviews.length).toBe(en.intake.reviews.length);
  const ids = [zh, en].flatMap(({ intake }) => [
    intake.record.programme.id,
    ...intake.applicants.map(({ id }) => id),
    ...intake.reviews.map(({ id }) => id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});
