import { strToU8, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { type Assessment, createReviewPack, writeAssessment } from "#assessment";
import { type GivenFile, newestOfEach, type Sorted, sortFiles } from "#intake";
import { csv, encode } from "../../../fixtures/tables/encode.ts";
import { plainWorkbook } from "../../../fixtures/tables/workbook.ts";
import { reportPdf } from "../../../fixtures/report-pdf.ts";
import { venture } from "../../../fixtures/venture-files.ts";

// A report is laid out, and bombs are unpacked as far as they may be: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const sample = venture("sample-venture.en");
const text = writeAssessment(sample);
const table = csv([
  ["Name", "Demand"],
  ["Whale", "3"],
]);
const programme = {
  format: "touchstone/programme",
  version: 1,
  id: "11111111-1111-4111-8111-111111111111",
  name: "Spring 2027",
  rubric: sample.rubric,
  questions: [],
  deadline: "",
  places: 10,
  createdAt: "2026-11-01T00:00:00.000Z",
  updatedAt: "2026-11-01T00:00:00.000Z",
};
const review = {
  format: "touchstone/review",
  version: 1,
  id: "22222222-2222-4222-8222-222222222222",
  pack: "33333333-3333-4333-8333-333333333333",
  rubric: sample.rubric,
  reader: { name: "Ada" },
  blind: true,
  at: "2026-11-02T00:00:00.000Z",
  items: [{ applicant: sample.id, answers: {} }],
};

function file(name: string, content: string | Uint8Array): GivenFile {
  return new File([typeof content === "string" ? content : new Uint8Array(content)], name);
}

async function sorted(...files: readonly GivenFile[]): Promise<Sorted[]> {
  const found: Sorted[] = [];
  for await (const each of sortFiles(files)) found.push(each);
  return found;
}

/** What each is, where, and why it was refused. */
function told(found: readonly Sorted[]) {
  return found.map((each) =>
    [
      each.place.inside ?? each.place.file,
      each.kind,
      ...(each.kind === "refused" ? [each.problems[0]?.code] : []),
    ].join(" "),
  );
}

describe("what a file holds decides, not its name", () => {
  test("assessments, reports, tables, reviews and programmes, all in one drop", async () => {
    const found = await sorted(
      file("a.txt", text),
      file("report.bin", await reportPdf(sample)),
      file("form.csv", table),
      file("form.dat", plainWorkbook([["Name"], ["Whale"]])),
      file("gbk.txt", encode("项目名称,需求\r\n蓝鲸,3\r\n", "gb18030")),
      file("review.json", JSON.stringify(review)),
      file("programme.json", JSON.stringify(programme)),
    );
    expect(told(found)).toEqual([
      "a.txt assessment",
      "report.bin assessment",
      "form.csv table",
      "form.dat table",
      "gbk.txt table",
      "review.json review",
      "programme.json programme",
    ]);
  });

  test("a backup gives every assessment in it, in its order", async () => {
    const assessments = [sample, { ...sample, id: "44444444-4444-4444-8444-444444444444" }];
    const backup = { format: "touchstone/backup", version: 1, assessments };
    const found = await sorted(file("backup.json", JSON.stringify(backup)));
    expect(told(found)).toEqual(["backup.json assessment", "backup.json assessment"]);
  });

  test("what belongs elsewhere says where, and an application is not mistaken for a reading", async () => {
    const pack = createReviewPack([sample], {
      id: review.pack,
      now: review.at,
      rubric: sample.rubric,
      blind: false,
    });
    const readingOf = {
      pack: review.pack,
      assessment: sample.id,
      blind: true,
      reader: "",
      given: {},
    };
    const found = await sorted(
      file("pack.json", JSON.stringify(pack)),
      file("cohort.json", JSON.stringify({ format: "touchstone/cohort", version: 1 })),
      file("reading.json", JSON.stringify({ ...sample, readingOf })),
      file("photo.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])),
      file("old.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])),
    );
    expect(told(found)).toEqual([
      "pack.json refused import.pack",
      "cohort.json refused import.cohort",
      "reading.json refused import.reading",
      "photo.csv refused import.otherKind",
      "old.xlsx refused table.oldWorkbook",
    ]);
  });
});

describe("hostile files", () => {
  test("JSON that is deep, broken, empty of meaning or reaches for prototypes is refused, the next file is read", async () => {
    const found = await sorted(
      file("deep.json", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
      file("cut.json", text.slice(0, 500)),
      file("other.json", '{"format":"somebody/else"}'),
      file("proto.json", text.replace('"answers": {', '"answers": {"__proto__": {"level": 5},')),
      file("good.json", text),
    );
    expect(told(found)).toEqual([
      "deep.json refused file.tooDeep",
      "cut.json refused file.jsonAt",
      "other.json refused assessment.format",
      "proto.json refused assessment.forbiddenKey",
      "good.json assessment",
    ]);
  });

  test("a file that cannot be read, as a dropped folder, is named and the others are read", async () => {
    const folder: GivenFile = {
      name: "folder",
      size: 10,
      slice: () => new Blob(),
      arrayBuffer: () => Promise.reject(new Error("a directory")),
    };
    expect(told(await sorted(folder, file("good.json", text)))).toEqual([
      "folder refused file.unreadable",
      "good.json assessment",
    ]);
  });

  test("names are shown without characters that hide or turn the direction", async () => {
    const [found] = await sorted(file("good\u202egnp.json", text));
    expect(found?.place.file).toBe("good gnp.json");
  });
});

describe("ZIP", () => {
  test("every file in it with its name there; what systems leave behind is left out", async () => {
    const zip = zipSync({
      "spring/a.json": strToU8(text),
      "spring/form.csv": strToU8(table),
      "spring/form.xlsx": plainWorkbook([["Name"], ["Whale"]]),
      "__MACOSX/spring/._a.json": strToU8("x"),
      "spring/.DS_Store": strToU8("x"),
      "spring/notes.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    });
    const found = await sorted(file("all.zip", zip));
    expect(told(found)).toEqual([
      "spring/a.json assessment",
      "spring/form.csv table",
      "spring/form.xlsx table",
      "spring/notes.png refused import.otherKind",
    ]);
    expect(found.every(({ place }) => place.file === "all.zip")).toBe(true);
  });

  test("names packed on a Chinese Windows are read, and two of equal length stay two", async () => {
    const names = ["蓝鲸.json", "青松.json"].map((name) => encode(name, "gb18030"));
    const zip = zipSync({ "AAAA.json": strToU8(text), "BBBB.json": strToU8(text) });
    const renamed = withNames(zip, ["AAAA.json", "BBBB.json"], names);
    expect(told(await sorted(file("all.zip", renamed)))).toEqual([
      "蓝鲸.json assessment",
      "青松.json assessment",
    ]);
  });

  test("a ZIP in a ZIP is not opened, a document is no ZIP of files, an empty or cut one says so", async () => {
    const inner = zipSync({ "a.json": strToU8(text) });
    const found = await sorted(
      file("outer.zip", zipSync({ "inner.zip": inner, "a.json": strToU8(text) })),
      file("letter.docx", zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/a": inner })),
      file("empty.zip", zipSync({ "folder/": new Uint8Array() })),
      file("cut.zip", inner.slice(0, inner.length - 30)),
    );
    expect(told(found)).toEqual([
      "inner.zip refused import.nestedZip",
      "a.json assessment",
      "letter.docx refused table.otherZip",
      "empty.zip refused import.zipEmpty",
      "cut.zip refused import.zipDamaged",
    ]);
  });

  test("a part of 20 MiB of zeros in 20 kB ends the whole archive, whatever size it claims", async () => {
    const bomb = zipSync({ "bomb.csv": new Uint8Array(20 * 1024 ** 2), "a.json": strToU8(text) });
    expect(bomb.length).toBeLessThan(64 * 1024);
    expect(told(await sorted(file("bomb.zip", bomb)))).toEqual(["bomb.csv refused import.zipBomb"]);
  });

  test("many parts that are each within the limits end where all of them together are not", async () => {
    const part = new Uint8Array(7 * 1024 ** 2);
    const parts = Object.fromEntries(
      Array.from({ length: 12 }, (_, i): [string, Uint8Array] => [`${i}.bin`, part]),
    );
    const found = await sorted(file("many.zip", zipSync(parts)));
    // 64 MiB hold nine parts of 7 MiB, the tenth goes past.
    expect(found).toHaveLength(10);
    expect(told(found).at(-1)).toBe("9.bin refused import.zipBomb");
  });

  test("a locked or damaged part is named, the others are read", async () => {
    const zip = zipSync({ "locked.json": strToU8(text), "good.json": strToU8(text) });
    const locked = withFlag(zip, "locked.json");
    expect(told(await sorted(file("all.zip", locked)))).toEqual([
      "locked.json refused import.zipLocked",
      "good.json assessment",
    ]);
  });
});

describe("several files of one assessment", () => {
  const at = (revision: number, updatedAt: string): Assessment => ({
    ...sample,
    revision,
    updatedAt,
  });
  test("the highest revision counts, of equal ones the later, of equal ones the first", () => {
    const [one, two] = ["2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"];
    expect([...newestOfEach([at(3, two), at(4, one), at(2, two)])]).toEqual([[sample.id, 1]]);
    expect([...newestOfEach([at(3, one), at(3, two)])]).toEqual([[sample.id, 1]]);
    expect([...newestOfEach([at(3, one), at(3, one)])]).toEqual([[sample.id, 0]]);
  });
});

/** A ZIP in which names are replaced by others of equal length, in the local headers and in the directory. */
function withNames(
  zip: Uint8Array,
  from: readonly string[],
  to: readonly Uint8Array[],
): Uint8Array {
  const copy = zip.slice();
  for (const [i, name] of from.entries()) {
    const bytes = strToU8(name);
    for (const at of placesOf(copy, bytes)) copy.set(to[i] ?? bytes, at);
  }
  return copy;
}

/** A ZIP whose directory says that a part is encrypted. */
function withFlag(zip: Uint8Array, name: string): Uint8Array {
  const copy = zip.slice();
  const last = placesOf(copy, strToU8(name)).at(-1) ?? 0;
  copy[last - 46 + 8] = 1;
  return copy;
}

function placesOf(bytes: Uint8Array, wanted: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) places.push(at);
  }
  return places;
}
