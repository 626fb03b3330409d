import "fake-indexeddb/auto";
import { strToU8, zipSync } from "fflate";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Assessment, stateOf, withAnswer, writeAssessment } from "#assessment";
import type { Intake } from "#cohort";
import { readTable } from "#intake";
import type { IntakeStorage } from "#storage";
import {
  emptyIntake,
  IMPORT_NOW,
  importSession,
  INTAKE_ID,
} from "../../fixtures/import-session.ts";
import { csv, encode } from "../../fixtures/tables/encode.ts";
import { WENJUANXING } from "../../fixtures/tables/exports.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";
import { freshDevice } from "../storage/devices.ts";

const rubrics = { zh: toyRubric("zh"), en: toyRubric("en") };

// Whole imports, slow where the machine is busy; patience is no part of the claim.
vi.setConfig({ testTimeout: 30_000 });

let storage: IntakeStorage;
beforeEach(async () => {
  await freshDevice();
  storage = await emptyIntake(rubrics);
});

const HEADER = ["Application ID", "Name", "Email", "Stage", "Demand", "Size", "Anything else"];
const WHALE = ["7", "Whale", "a@whale.io", "Pilot", "3", "2", "hello"];
const PINE = ["8", "Pine", "b@pine.io", "Idea", "4", "5", ""];

function file(name: string, content: string | Uint8Array): File {
  return new File([typeof content === "string" ? content : new Uint8Array(content)], name);
}

function table(name: string, ...rows: readonly (readonly string[])[]): File {
  return file(name, csv([HEADER, ...rows]));
}

async function onDisk(): Promise<Intake> {
  const read = await storage.read(INTAKE_ID);
  if (!read.ok || !read.value) throw new Error("no intake");
  return read.value;
}

/** Everybody's name with the levels on Demand and Size. */
async function levels() {
  const { applicants } = await onDisk();
  return Object.fromEntries(
    applicants.map(({ assessment: { venture, answers } }) => [
      venture.name,
      ["MKT-A", "MKT-B"].map((id) => {
        const answer = answers[id];
        return answer && "level" in answer ? answer.level : stateOf(answer);
      }),
    ]),
  );
}

const toy = (id: string, change: Partial<Assessment> = {}): Assessment => ({
  ...toyAssessment({ "MKT-A": { level: 2 } }),
  id,
  ...change,
});
const JADE = "0a000000-0000-4000-8000-000000000001";

describe("a first import", () => {
  test("mixed files come in together in one write, with the log, the mapping and where each came from", async () => {
    const session = importSession(storage, rubrics);
    const jade = toy(JADE, { venture: { name: "Jade", oneLiner: "" } });
    const zip = zipSync({ "in/jade.json": strToU8(writeAssessment(jade)) });
    await session.add(table("form.csv", WHALE, PINE), file("more.zip", zip));
    expect(session.view().trial).toMatchObject({ added: 3, changed: 0, bad: 0, missing: 0 });
    expect((await onDisk()).applicants).toEqual([]);

    const outcome = await session.commit();
    expect(outcome).toMatchObject({ added: 3, changed: 0, unchanged: 0, bad: 0 });
    const { applicants, log, record } = await onDisk();
    expect(await levels()).toMatchObject({ Whale: [3, 2], Pine: [4, 5] });
    const by = Object.fromEntries(applicants.map((one) => [one.assessment.venture.name, one]));
    expect(by["Whale"]).toMatchObject({
      identity: "id:7",
      email: "a@whale.io",
      other: [{ header: "Anything else", value: "hello" }],
      source: { file: "form.csv", row: 2 },
      importedAt: IMPORT_NOW,
    });
    expect(by["Whale"]?.id).toBe(by["Whale"]?.assessment.id);
    expect(by["Jade"]).toMatchObject({
      id: JADE,
      identity: `assessment:${JADE}`,
      source: { file: "in/jade.json", row: null },
    });
    expect(record).toMatchObject({ content: 1, revision: 2 });
    expect(log.slice(1).map(({ what, by: who, from, to }) => [what, who, from, to])).toEqual([
      ["imported", "Lin", "more.zip", "+1 ~0 =0"],
      ["imported", "Lin", "form.csv", "+2 ~0 =0"],
    ]);
  });

  test("a Wenjuanxing export: product, levels, personal columns left out", async () => {
    const session = importSession(storage, rubrics);
    await session.add(file("问卷.csv", encode(csv(WENJUANXING), "gb18030")));
    const [shown] = session.view().tables;
    expect(shown).toMatchObject({ product: "wenjuanxing", rows: 2, read: { encoding: "gb18030" } });
    const personal = shown?.columns.filter((column) => column.personal);
    expect(personal?.map((column) => [column.personal, column.target.kind])).toEqual([
      ["ip", "drop"],
      ["phone", "drop"],
    ]);
    await session.commit();
    expect(JSON.stringify(await onDisk())).not.toMatch(/13800138000|114\.240/);
    expect(await levels()).toEqual({ 蓝鲸翻译: [3, 4], 青松质检: [5, "unanswered"] });
  });

  test("bad rows stay out with Excel's row numbers and come back as a file that can be read again", async () => {
    const session = importSession(storage, rubrics);
    const bad = ["9", "Oak", "not an address", "Pilot", "so-so", "1", "line\nline"];
    await session.add(table("form.csv", WHALE, bad, PINE));
    const { trial, tables } = session.view();
    expect(trial).toMatchObject({ added: 2, bad: 1, errorCount: 2 });
    expect(trial.errors.map(({ row, header, code }) => [row, header, code])).toEqual([
      [3, "Email", "table.email"],
      [3, "Demand", "table.unknownLevel"],
    ]);
    const key = tables[0]?.key ?? 0;
    for (const form of ["csv", "xlsx"] as const) {
      await session.ask({ kind: "badRows", key, form, language: "en" });
      const made = session.last("file");
      expect(made?.name).toBe(`form_errors.${form}`);
      const again = readTable(made?.bytes ?? new Uint8Array());
      if (!again.ok) throw new Error("not readable");
      expect(again.value.rows.map(({ cells }) => cells.slice(0, 8))).toEqual([[...bad, "3"]]);
    }
    const { badTables } = await session.commit();
    expect(Object.keys(await levels())).toEqual(["Whale", "Pine"]);
    // Afterwards they can still be saved.
    expect(badTables).toEqual([{ key, place: { file: "form.csv", inside: null } }]);
    session.said.length = 0;
    await session.ask({ kind: "badRows", key, form: "csv", language: "zh" });
    expect(session.last("file")?.name).toBe("form_errors.csv");
  });
});

describe("decisions about a table", () => {
  test("a value decided, a column sent elsewhere, a reason for not applicable; and all of it remembered", async () => {
    const rows = [
      ["App", "Startup", "Demand", "Size", "Wish"],
      ["7", "Whale", "so-so", "not applicable", "4"],
      ["8", "Pine", "3", "5", "2"],
    ];
    const first = importSession(storage, rubrics);
    await first.add(file("a.csv", csv(rows)));
    const [shown] = first.view().tables;
    const key = shown?.key ?? 0;
    expect(shown?.notApplicable).toBeNull();
    expect(first.view().trial).toMatchObject({ added: 1, bad: 1, errorCount: 2 });
    await first.ask({ kind: "meaning", key, column: 2, value: "so-so", means: { level: 2 } });
    await first.ask({ kind: "notApplicable", key, reason: "absent" });
    await first.ask({
      kind: "target",
      key,
      column: 4,
      target: { kind: "evidence", criterion: "MKT-A" },
    });
    expect(first.view().trial).toMatchObject({ added: 2, bad: 0 });
    await first.commit();
    const [whale] = (await onDisk()).applicants;
    expect(whale?.assessment.answers).toEqual({
      "MKT-A": { level: 2, evidence: 4 },
      "MKT-B": { notApplicable: "absent" },
    });
  });

  test("the next table of the same headers is mapped as the last one was", async () => {
    const first = importSession(storage, rubrics);
    const oak = ["9", "Oak", "", "Pilot", "4", "2", ""];
    await first.add(table("a.csv", oak, ["7", "Whale", "", "Pilot", "so-so", "2", ""]));
    const key = first.view().tables[0]?.key ?? 0;
    await first.ask({ kind: "meaning", key, column: 4, value: "so-so", means: { level: 2 } });
    await first.ask({ kind: "target", key, column: 6, target: { kind: "drop" } });
    await first.commit();

    const second = importSession(storage, rubrics);
    const columns = (rows: readonly string[]) => [...rows].reverse();
    const row = ["8", "Pine", "", "Idea", "so-so", "5", "secret"];
    await second.add(file("b.csv", csv([columns(HEADER), columns(row)])));
    expect(second.view().tables[0]).toMatchObject({ isRemembered: true });
    await second.commit();
    expect(await levels()).toEqual({ Oak: [4, 2], Whale: [2, 2], Pine: [2, 5] });
    expect(JSON.stringify((await onDisk()).applicants)).not.toContain("secret");
  });

  test("another reading begins the mapping anew: header row, delimiter, encoding", async () => {
    const session = importSession(storage, rubrics);
    const rows = [
      ["Spring 2027", "", ""],
      ["Name", "Demand", "Size"],
      ["Whale", "3", "2"],
    ];
    await session.add(file("a.csv", csv(rows)));
    const key = session.view().tables[0]?.key ?? 0;
    expect(session.view().tables[0]).toMatchObject({ rows: 1, read: { headerRow: 2 } });
    await session.ask({ kind: "read", key, options: { headerRow: 3 } });
    expect(session.view().tables[0]?.columns.map(({ header }) => header)).toEqual([
      "Whale",
      "3",
      "2",
    ]);
    await session.ask({ kind: "read", key, options: { delimiter: ";" } });
    expect(session.view().tables[0]?.read).toMatchObject({ delimiter: ";" });
    await session.ask({ kind: "read", key, options: { encoding: "utf-16le" } });
    expect(session.view().tables[0]?.read?.encoding ?? "unreadable").toMatch(/utf-16le|unreadable/);
  });
});

describe("importing again", () => {
  beforeEach(async () => {
    const session = importSession(storage, rubrics);
    await session.add(table("monday.csv", WHALE, PINE), jadeFile(3));
    await session.commit();
  });

  function jadeFile(revision: number, level: 1 | 5 = 1): File {
    const jade = toy(JADE, { venture: { name: "Jade", oneLiner: "" } });
    const changed = { ...withAnswer(jade, "MKT-A", { level }, IMPORT_NOW), revision };
    return file(`jade-${revision}.json`, writeAssessment(changed));
  }

  test("is a diff: new, changed, unchanged, missing; nobody is deleted", async () => {
    const session = importSession(storage, rubrics);
    const changed = ["7", "Whale", "a@whale.io", "Pilot", "5", "", "hello"];
    const added = ["9", "Oak", "", "Idea", "1", "1", ""];
    await session.add(table("friday.csv", changed, added));
    const { trial } = session.view();
    expect(trial).toMatchObject({ added: 1, changed: 1, unchanged: 0, missing: 2 });
    expect(trial.changes).toEqual([{ name: "Whale", parts: [], answers: 1 }]);
    await session.commit();
    // What the new file leaves empty stays.
    expect(await levels()).toMatchObject({ Whale: [5, 2], Pine: [4, 5], Oak: [1, 1] });
    const { log, record } = await onDisk();
    const about = log.find(({ what }) => what === "applicantChanged");
    expect(about).toMatchObject({ from: "monday.csv:2", to: "friday.csv:2" });
    expect(record.content).toBe(2);
  });

  test("the same files change nothing, and the ranking stays as it was", async () => {
    const session = importSession(storage, rubrics);
    const before = await onDisk();
    await session.add(table("monday.csv", WHALE, PINE), jadeFile(3));
    expect(session.view().trial).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    await session.commit();
    const after = await onDisk();
    expect(after.applicants).toEqual(before.applicants);
    expect(after.record.content).toBe(before.record.content);
  });

  test("of an assessment the newer state counts, whichever order the files have", async () => {
    const session = importSession(storage, rubrics);
    await session.add(jadeFile(5, 5), jadeFile(4, 5), jadeFile(2, 5));
    const { sources, trial } = session.view();
    expect(trial).toMatchObject({ changed: 1, added: 0 });
    const notes = sources.map(({ place, problems }) => [place.file, problems[0]?.code]);
    expect(new Map(notes.map(([name, code]) => [name, code]))).toEqual(
      new Map([
        ["jade-4.json", "import.repeated"],
        ["jade-2.json", "import.repeated"],
        ["jade-5.json", undefined],
      ]),
    );
    await session.commit();
    expect((await levels())["Jade"]?.[0]).toBe(5);

    const later = importSession(storage, rubrics);
    await later.add(jadeFile(4));
    expect(later.view().sources[0]?.problems[0]?.code).toBe("import.older");
    expect(later.view().trial).toMatchObject({ changed: 0, unchanged: 1 });
  });

  test("an applicant from a table that comes back as a file is the same applicant", async () => {
    const whale = (await onDisk()).applicants.find(({ identity }) => identity === "id:7");
    if (!whale) throw new Error("no whale");
    const session = importSession(storage, rubrics);
    const edited = withAnswer(whale.assessment, "MKT-A", { level: 1 }, IMPORT_NOW);
    await session.add(file("whale.json", writeAssessment(edited)));
    expect(session.view().trial).toMatchObject({ added: 0, changed: 1 });
    await session.commit();
    const after = (await onDisk()).applicants.find(({ id }) => id === whale.id);
    expect(after).toMatchObject({ identity: "id:7", email: "a@whale.io", other: whale.other });
  });

  test("a new applicant named like another is pointed out", async () => {
    const session = importSession(storage, rubrics);
    await session.add(table("friday.csv", ["10", "WHALE ", "z@z.io", "Pilot", "1", "1", ""]));
    expect(session.view().trial.sameNames).toEqual(["WHALE"]);
  });
});

describe("nothing half done", () => {
  test("before the commit the disk holds what it held, whatever was read and decided", async () => {
    const before = await onDisk();
    const session = importSession(storage, rubrics);
    await session.add(table("form.csv", WHALE, PINE));
    await session.ask({ kind: "remove", key: session.view().tables[0]?.key ?? 0 });
    expect(session.view()).toMatchObject({ tables: [], trial: { added: 0 } });
    expect(await onDisk()).toEqual(before);
  });

  test("a disk that fails in the middle leaves nothing of the import", async () => {
    const before = await onDisk();
    const session = importSession(storage, rubrics);
    await session.add(table("form.csv", WHALE, PINE));
    let puts = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function fail(
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      puts += 1;
      if (puts > 2) throw new DOMException("full", "QuotaExceededError");
      return this.add(value, key);
    });
    await session.ask({ kind: "commit" });
    put.mockRestore();
    expect(session.said.at(-1)).toEqual({ kind: "failed", reason: "storage" });
    expect(await onDisk()).toEqual(before);
  });

  test("what another tab wrote meanwhile is kept: the import is laid over it", async () => {
    const [one, other] = [importSession(storage, rubrics), importSession(storage, rubrics)];
    await one.add(table("a.csv", WHALE));
    await other.add(table("b.csv", PINE, ["7", "Whale", "", "", "5", "", ""]));
    await one.commit();
    expect(await other.commit()).toMatchObject({ added: 1, changed: 1 });
    expect(await levels()).toEqual({ Whale: [5, 2], Pine: [4, 5] });
    expect((await onDisk()).log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test("an intake deleted meanwhile is told as such", async () => {
    const session = importSession(storage, rubrics);
    await session.add(table("a.csv", WHALE));
    await storage.remove(INTAKE_ID, 1);
    await session.ask({ kind: "commit" });
    expect(session.said.at(-1)).toEqual({ kind: "failed", reason: "absent" });
  });
});

describe("reviews among the files", () => {
  const PACK = "0b000000-0000-4000-8000-000000000001";

  function review(id: string, reader: string, about: string, level: 1 | 5): File {
    const { id: rubricId, version, hash } = rubrics.en;
    const item = { applicant: about, answers: { "MKT-A": { level } } };
    const content = {
      format: "touchstone/review",
      version: 1,
      id,
      pack: PACK,
      rubric: { id: rubricId, version, hash },
      reader: { name: reader },
      blind: true,
      at: IMPORT_NOW,
      items: [item],
    };
    return file(`${reader}.json`, JSON.stringify(content));
  }

  test("come in with the applicants they are about; a second reading of one person waits to be chosen", async () => {
    const session = importSession(storage, rubrics);
    const jade = toy(JADE, { venture: { name: "Jade", oneLiner: "" } });
    const mine = "0c000000-0000-4000-8000-000000000001";
    await session.add(file("jade.json", writeAssessment(jade)), review(mine, "Mo", JADE, 5));
    expect(session.view().trial).toMatchObject({ added: 1, reviews: { taken: 1, open: 0 } });
    expect(await session.commit()).toMatchObject({ reviews: { taken: 1 }, waiting: [] });
    expect((await onDisk()).reviews).toMatchObject([{ id: mine, reviewer: "Mo", applicant: JADE }]);

    const later = importSession(storage, rubrics);
    const other = "0c000000-0000-4000-8000-000000000002";
    const stranger = "0a000000-0000-4000-8000-000000000009";
    await later.add(review(other, "Mo", JADE, 1), review(other, "Li", stranger, 1));
    expect(later.view().trial.reviews).toEqual({ taken: 0, same: 0, open: 1, refused: 1 });
    const { waiting } = await later.commit();
    expect(waiting.map(({ file: name }) => name)).toEqual(["Mo.json", "Li.json"]);
    expect((await onDisk()).reviews).toHaveLength(1);
  });
});

describe("large tables", () => {
  test("what the page is told does not grow with the rows", async () => {
    const session = importSession(storage, rubrics);
    const rows = Array.from({ length: 2_000 }, (_, i) => [
      `${i}`,
      `Venture ${i}`,
      i % 2 === 0 ? `v${i}@x.io` : "broken",
      "Pilot",
      "3",
      "2",
      "",
    ]);
    await session.add(table("large.csv", ...rows));
    const { trial } = session.view();
    expect(trial).toMatchObject({ added: 1_000, bad: 1_000, errorCount: 1_000 });
    expect(trial.errors).toHaveLength(200);
    expect(JSON.stringify(session.view()).length).toBeLessThan(100_000);
  });
});
