import { describe, expect, test } from "vitest";
import { createReading, readReviewPack, reviewOfAll } from "#assessment";
import { makePack, namingColumns, packIdOf, type PackSettings } from "#cohort";
import { applicant, panelReview, PROGRAMME, reviewer, uuid } from "../../../fixtures/panel.ts";

const NOW = "2026-11-22T08:00:00.000Z";
const lumen = applicant(1, {
  name: "Lumen",
  oneLiner: "Lumen reads scans",
  email: "ann@lumen.ai",
  answers: {
    "MKT-A": {
      level: 4,
      note: "LUMEN has 3 pilots",
      links: ["https://lumen.ai/x", "https://a.org/"],
    },
    "MKT-B": { level: 2 },
  },
  other: [
    { header: "Contact", value: "Ann Lee" },
    { header: "Team", value: "Ann Lee and Bo" },
  ],
});
const stone = applicant(2, {
  name: "Stone",
  answers: { "MKT-A": { level: 1, note: "None, says Ann Lee" } },
});
const li = reviewer("Li Wei", { assigned: [uuid(2), uuid(1)] });

const pack = (
  settings: Partial<PackSettings> = {},
  who = li,
  reviews: readonly ReturnType<typeof panelReview>[] = [],
) =>
  makePack(
    PROGRAMME,
    who,
    { applicants: [lumen, stone], reviews },
    {
      variant: "blind",
      othersShown: "never",
      columns: ["Contact"],
      ...settings,
      now: NOW,
      nameOf: (number) => `Applicant ${String(number).padStart(2, "0")}`,
    },
  );

describe("a blind pack", () => {
  test("numbers the applicants, takes known strings out of texts, leaves levels out", () => {
    expect(pack()).toMatchObject({ blind: true, reviewer: "Li Wei", programme: PROGRAMME });
    expect(pack()?.applicants).toMatchObject([
      { id: uuid(2), venture: { name: "Applicant 01" } },
      {
        id: uuid(1),
        venture: { name: "Applicant 02", oneLiner: "▇▇▇ reads scans" },
        answers: { "MKT-A": { note: "▇▇▇ has 3 pilots", links: ["https://a.org/"] } },
      },
    ]);
    const text = JSON.stringify(pack());
    expect(text).not.toMatch(/lumen|"level"/i);
    // Only what an applicant's own record names is looked for.
    expect(text).toContain("None, says Ann Lee");
  });

  test("an applicant keeps its number when another one falls away", () => {
    const stepped = { ...li, conflicts: [uuid(2)] };
    expect(pack({}, stepped)?.applicants).toMatchObject([{ venture: { name: "Applicant 02" } }]);
    expect(pack({}, { ...li, conflicts: [uuid(1), uuid(2)] })).toBeUndefined();
  });

  test("sent again it is the same pack, for the next reviewer another one", () => {
    expect(pack()?.id).toBe(packIdOf(PROGRAMME.id, " li  WEI "));
    expect(pack()?.id).not.toBe(packIdOf(PROGRAMME.id, "Zhao"));
    expect(packIdOf(uuid(901), "Li Wei")).not.toBe(packIdOf(PROGRAMME.id, "Li Wei"));
    expect(readReviewPack(structuredClone(pack())).ok).toBe(true);
  });
});

describe("other variants", () => {
  test("with names the texts stay, the levels go; open, both stay", () => {
    expect(pack({ variant: "named" })?.applicants[1]).toMatchObject({
      venture: { name: "Lumen" },
      answers: { "MKT-A": { note: "LUMEN has 3 pilots" } },
    });
    expect(JSON.stringify(pack({ variant: "named" }))).not.toContain('"level"');
    expect(pack({ variant: "open" })).toMatchObject({ blind: false });
    expect(pack({ variant: "open" })?.applicants[1]?.answers["MKT-B"]).toEqual({ level: 2 });
  });

  test("others' readings come along only when asked, never one's own or of one who stepped back", () => {
    const reviews = [
      panelReview(11, "Zhao", 1, { answers: { "MKT-A": { level: 5, note: "Lumen is good" } } }),
      panelReview(12, "LI WEI", 1),
      panelReview(13, "Qian", 1, { recused: true, answers: {} }),
    ];
    expect(JSON.stringify(pack({}, li, reviews))).not.toContain("Zhao");
    const shown = pack({ othersShown: "afterOwn" }, li, reviews);
    expect(shown?.othersShown).toBe("afterOwn");
    expect(shown?.applicants[1]?.others).toEqual([
      { reader: "Zhao", answers: { "MKT-A": { level: 5, note: "▇▇▇ is good" } } },
    ]);
    expect(shown?.applicants[0]).not.toHaveProperty("others");
  });
});

test("columns whose short values hardly repeat are taken to name applicants", () => {
  const rows = ["Ann", "Bo", "Cy"].map((name, i) =>
    applicant(i + 1, {
      other: [
        { header: "Contact", value: name },
        { header: "City", value: "Suzhou" },
        { header: "Team size", value: String(i + 2) },
        { header: "Story", value: `${name} ${"writes a lot ".repeat(10)}` },
      ],
    }),
  );
  expect(namingColumns(rows)).toEqual([
    { header: "Contact", names: true },
    { header: "City", names: false },
    { header: "Team size", names: false },
    { header: "Story", names: false },
  ]);
});

test("what a reader answers to a pack comes back as one file with every reading", () => {
  const sent = pack();
  if (!sent) throw new Error("nothing to read");
  const readings = sent.applicants.map((each, i) =>
    createReading(sent, each, { id: uuid(50 + i), now: NOW, rubric: sent.rubric }),
  );
  const [first, second] = readings;
  if (!first?.readingOf || !second?.readingOf) throw new Error("no readings");
  const review = reviewOfAll([
    {
      ...first,
      answers: { "MKT-A": { level: 2 } },
      readingOf: { ...first.readingOf, champion: true },
    },
    {
      ...second,
      answers: { "MKT-A": { level: 2 } },
      readingOf: { ...second.readingOf, recused: true },
    },
  ]);
  expect(review).toMatchObject({
    pack: sent.id,
    programme: PROGRAMME.id,
    reader: { name: "Li Wei" },
    items: [
      { reading: uuid(50), applicant: uuid(2), champion: true, answers: { "MKT-A": { level: 2 } } },
      { reading: uuid(51), applicant: uuid(1), recused: true, answers: {} },
    ],
  });
});
