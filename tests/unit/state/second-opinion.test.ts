import { beforeEach, expect, test } from "vitest";
import { type Assessment, LIMITS, type Review, readReview, readReviewPack } from "#assessment";
import {
  openFile,
  removeOpinion,
  takeOverAnswer,
  useLibrary,
  useNotices,
  writeReview,
  writeReviewPack,
} from "#state";
import { openReview } from "../../../src/state/open-review.ts";
import { venture } from "../../fixtures/venture-files.ts";

const sample = venture("sample-venture.en");
const open = (text: string) => openReview(new Blob([text]));

beforeEach(() => {
  useLibrary.setState({ assessments: {}, order: [], histories: {}, loading: "ready" });
  useNotices.setState({ notices: [] });
});

const library = () => useLibrary.getState();
const own = () => library().assessments[sample.id] as Assessment;

/** A reading of the sample that was begun from its own file; the sample itself is not here. */
async function begun(blind = true): Promise<Assessment> {
  const result = await open(writeReviewPack(sample, blind));
  if (result?.kind !== "reading") throw new Error(result?.kind);
  return library().assessments[result.id] as Assessment;
}

/** A reading with two levels, sent back; the sample is here again. */
async function review(): Promise<{ text: string; file: Review }> {
  const { id } = await begun();
  library().setReader(id, "Ada");
  library().answer(id, "MKT-01", { level: 1, evidence: 2, note: "Saw one user" });
  library().answer(id, "MKT-02", { level: 5 });
  const text = writeReview(library().assessments[id] as Assessment) ?? "";
  const read = readReview(JSON.parse(text));
  if (!read.ok) throw new Error("unreadable");
  useLibrary.setState({ assessments: { [sample.id]: sample }, order: [sample.id], histories: {} });
  return { text, file: read.value };
}

const codes = (result: Awaited<ReturnType<typeof open>>) =>
  result?.kind === "refused"
    ? result.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim())
    : [result?.kind];

test("a pack opens as a reading: another assessment, empty, with the venture's facts and the edition that is asked here", async () => {
  const reading = await begun();
  expect(reading.id).not.toBe(sample.id);
  expect(reading).toMatchObject({ answers: {}, profile: sample.profile, venture: sample.venture });
  expect(reading.readingOf).toMatchObject({ assessment: sample.id, blind: true, reader: "" });
  expect(JSON.stringify(reading)).not.toMatch(/"(level|evidence|notApplicable|unknown)":/);
  expect((await begun(false)).readingOf?.given).toEqual(sample.answers);
});

test("the same pack again asks whether to go on; another file of the same venture does not", async () => {
  const text = writeReviewPack(sample, true);
  const first = await open(text);
  const again = await open(text);
  expect(again).toMatchObject({ kind: "begun", existing: { venture: sample.venture } });
  if (again?.kind !== "begun" || first?.kind !== "reading") throw new Error("not asked");
  expect(again.existing.id).toBe(first.id);
  expect(again.begin()).not.toBe(first.id);
  expect(library().order).toHaveLength(2);
  expect((await open(writeReviewPack(sample, true)))?.kind).toBe("reading");
});

test("a review goes to the assessment it is about, says so, and one undo takes it off", async () => {
  const { text, file } = await review();
  expect(await open(text)).toEqual({ kind: "opinion", id: sample.id });
  expect(own().opinions).toEqual([
    {
      id: file.id,
      reader: "Ada",
      at: file.at,
      blind: true,
      rubric: file.rubric,
      answers: {
        "MKT-01": { level: 1, evidence: 2, note: "Saw one user" },
        "MKT-02": { level: 5 },
      },
    },
  ]);
  expect(own().answers).toEqual(sample.answers);
  expect(useNotices.getState().notices).toMatchObject([
    { code: "opinionAdded", detail: { name: sample.venture.name, reader: "Ada" } },
  ]);
  library().undo(sample.id);
  expect(own()).not.toHaveProperty("opinions");
});

test("a second file of the same reading replaces the first and comes last", async () => {
  const { text, file } = await review();
  await open(text);
  await open(JSON.stringify({ ...file, id: "0d3c8a57-4f5e-4b7c-8d19-6a2b3c4d5e6f" }));
  await open(JSON.stringify({ ...file, reader: { name: "Ada L." } }));
  expect(own().opinions?.map(({ reader }) => reader)).toEqual(["Ada", "Ada L."]);
  expect(useNotices.getState().notices.map(({ code }) => code)).toEqual([
    "opinionAdded",
    "opinionAdded",
    "opinionReplaced",
  ]);
});

test("what cannot be taken in is refused with its place, and nothing changes", async () => {
  const { file } = await review();
  const [item] = file.items;
  const before = own();
  const changed = (change: object) => open(JSON.stringify({ ...file, ...change }));
  const elsewhere = "0d3c8a57-4f5e-4b7c-8d19-6a2b3c4d5e6f";
  expect(codes(await changed({ items: [{ ...item, applicant: elsewhere }] }))).toEqual([
    "review.notHere items.0.applicant",
  ]);
  expect(
    codes(await changed({ items: [{ ...item, applicant: elsewhere }], reader: { name: "" } })),
  ).toEqual(["review.notHereUnnamed items.0.applicant"]);
  expect(codes(await changed({ items: [item, { ...item, applicant: elsewhere }] }))).toEqual([
    "review.noProgramme programme",
  ]);
  expect(
    codes(await changed({ items: [{ ...item, answers: { "XYZ-99": { level: 3 } } }] })),
  ).toEqual(["assessment.unknownCriterion items.0.answers.XYZ-99"]);
  expect(
    codes(await changed({ items: [{ ...item, answers: { "MKT-01": { level: 6 } } }] })),
  ).toEqual(["assessment.level items.0.answers.MKT-01.level"]);
  const software = { ...file.rubric, id: "software-venture" };
  expect(codes(await changed({ rubric: software, items: [{ ...item, answers: {} }] }))).toEqual([
    "assessment.otherRubric rubric.id",
  ]);
  expect(codes(await changed({ rubric: { ...file.rubric, id: "robotics" } }))).toEqual([
    "assessment.noRubric rubric.id",
  ]);
  expect(codes(await changed({ version: 2 }))).toEqual(["file.newer version"]);
  expect(own()).toBe(before);
});

test("a review on another edition of the rubric is taken in when its criteria exist", async () => {
  const { file } = await review();
  const rubric = { ...file.rubric, version: "0.9.0", hash: "f".repeat(64) };
  expect(codes(await open(JSON.stringify({ ...file, rubric })))).toEqual(["opinion"]);
  expect(own().opinions?.[0]?.rubric.version).toBe("0.9.0");
});

test("no more opinions than a file may hold", async () => {
  const { file } = await review();
  const { id, at, blind, rubric } = file;
  const opinions = Array.from({ length: LIMITS.opinions }, (_, n) => ({
    id: id.replace(/^.{4}/, String(1000 + n)),
    reader: "",
    at,
    blind,
    rubric,
    answers: {},
  }));
  library().change(sample.id, { opinions }, { kind: "opinions" });
  expect(codes(await open(JSON.stringify(file)))).toEqual(["review.full"]);
});

test("a pack that does not fit its rubric is refused with the place in the pack; several ventures are a pack of readings", async () => {
  const pack = JSON.parse(writeReviewPack(sample, false)) as { applicants: object[] };
  const [applicant] = pack.applicants;
  const wrong = { ...applicant, answers: { "XYZ-99": { level: 3 } } };
  expect(codes(await open(JSON.stringify({ ...pack, applicants: [wrong] })))).toEqual([
    "assessment.unknownCriterion applicants.0.answers.XYZ-99",
  ]);
  const other = { ...applicant, id: "0d3c8a57-4f5e-4b7c-8d19-6a2b3c4d5e6f" };
  const two = { ...pack, applicants: [applicant, other] };
  expect(readReviewPack(two).ok).toBe(true);
  expect(await open(JSON.stringify(two))).toMatchObject({ kind: "pack" });
  expect(library().order).toHaveLength(2);
});

test("any other file is left to its own reader, one that only speaks of reviews too", async () => {
  expect(await open("touchstone/review")).toBeUndefined();
  expect(await open(JSON.stringify({ note: "touchstone/review" }))).toBeUndefined();
  expect(await open('{"format":"touchstone/review"')).toBeUndefined();
  expect(await openFile(new Blob(['{"format":"touchstone/review"']))).toMatchObject({
    kind: "refused",
    problems: [{ code: "file.jsonAt" }],
  });
});

test("taking over an answer keeps one's own note and is one step of undo; so is taking an opinion off", async () => {
  const { text, file } = await review();
  await open(text);
  const { note, links } = sample.answers["MKT-01"] ?? {};
  expect(note).toBeTruthy();
  takeOverAnswer(sample.id, file.id, "MKT-01");
  expect(own().answers["MKT-01"]).toEqual({ level: 1, evidence: 2, note, ...(links && { links }) });
  library().undo(sample.id);
  expect(own().answers).toEqual(sample.answers);

  takeOverAnswer(sample.id, file.id, "FIN-01");
  takeOverAnswer(sample.id, "gone", "MKT-01");
  expect(own().answers).toEqual(sample.answers);

  removeOpinion(sample.id, file.id);
  expect(own().opinions).toEqual([]);
  library().undo(sample.id);
  expect(own().opinions).toHaveLength(1);
});

test("the letters of a reader's name are one step of undo, and no other assessment gets one", async () => {
  const { id } = await begun();
  for (const name of ["A", "Ad", "Ada"]) library().setReader(id, name);
  expect(library().assessments[id]?.readingOf?.reader).toBe("Ada");
  expect(library().undo(id)).toEqual({ kind: "reader" });
  expect(library().assessments[id]?.readingOf?.reader).toBe("");
  library().add(sample);
  library().setReader(sample.id, "Ada");
  expect(own()).toBe(sample);
});
