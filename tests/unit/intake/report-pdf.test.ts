import { beforeAll, describe, expect, test, vi } from "vitest";
import { writeAssessment } from "#assessment";
import { readIncoming } from "#intake";
import { scoreSheet } from "#report";
import { BUILD_TIME } from "../../fixtures/fonts.ts";
import { rewritten } from "../../fixtures/pdf-tools.ts";
import { reportPdf } from "../../fixtures/report-pdf.ts";
import { shippedRubric } from "../../fixtures/rubric-folder.ts";
import { venture } from "../../fixtures/venture-files.ts";

// Other programs write the file again; on a busy machine that takes a while.
vi.setConfig({ testTimeout: BUILD_TIME });

const sample = venture("sample-venture.zh");
const other = venture("driving");
let pdf: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  pdf = await reportPdf(sample);
}, BUILD_TIME);

const read = (bytes: Uint8Array<ArrayBuffer>) => readIncoming(new Blob([bytes]));

/** The codes of what is said about a PDF: of its note when it opens, of its problems when it does not. */
async function said(bytes: Uint8Array<ArrayBuffer>) {
  const result = await read(bytes);
  if (!result.ok) return { refused: result.problems.map(({ code }) => code) };
  return { opened: result.value.assessment, note: result.value.note?.code ?? null };
}

const asWritten = { opened: sample, note: null };

describe("a report PDF opens the assessment it was made from, without a word,", () => {
  test("as Touchstone wrote it, with the same score sheet", async () => {
    expect(await said(pdf)).toEqual(asWritten);
    const result = await read(pdf);
    const rubric = await shippedRubric("ai-venture", "zh");
    expect(result.ok && scoreSheet(rubric, result.value.assessment)).toEqual(
      scoreSheet(rubric, sample),
    );
  });

  test.each([
    ["qpdf for the web", "qpdf", ["--linearize", "IN", "OUT"]],
    ["qpdf for reading by eye", "qpdf", ["--qdf", "IN", "OUT"]],
    [
      "qpdf for reading by eye, objects in streams",
      "qpdf",
      ["--qdf", "--object-streams=preserve", "IN", "OUT"],
    ],
    ["qpdf without object streams", "qpdf", ["--object-streams=disable", "IN", "OUT"]],
    ["qpdf with new object streams", "qpdf", ["--object-streams=generate", "IN", "OUT"]],
    ["qpdf, unpacked", "qpdf", ["--stream-data=uncompress", "IN", "OUT"]],
    ["Ghostscript", "gs", ["-q", "-o", "OUT", "-sDEVICE=pdfwrite", "IN"]],
    [
      "Ghostscript for small screens",
      "gs",
      ["-q", "-o", "OUT", "-sDEVICE=pdfwrite", "-dPDFSETTINGS=/ebook", "IN"],
    ],
  ])("as %s wrote it again", async (_, tool, args) => {
    expect(await said(rewritten(pdf, tool, args))).toEqual(asWritten);
  });

  test("joined with itself: one assessment, however often it is there", async () => {
    for (const joined of [
      rewritten(pdf, "pdfunite", ["IN", "IN", "OUT"]),
      new Uint8Array(await new Blob([pdf, pdf]).arrayBuffer()),
    ]) {
      expect(await said(joined)).toEqual(asWritten);
    }
  });

  test("with bytes of a mail program before and after it", async () => {
    const wrapped = new Blob(["--boundary\r\n\r\n", pdf, "\r\n--boundary--\r\n"]);
    expect(await said(new Uint8Array(await wrapped.arrayBuffer()))).toEqual(asWritten);
  });

  test("with notes that hold what ends a stream, a file or a string in a PDF", async () => {
    const note =
      "endstream endobj 7 0 obj <</Type/EmbeddedFile>> %%EOF trailer <</Encrypt 1 0 R>> )";
    const noted = { ...sample, answers: { ...sample.answers, "MKT-01": { level: 3, note } } };
    const written = await reportPdf(noted);
    for (const bytes of [
      written,
      rewritten(written, "qpdf", ["--stream-data=uncompress", "IN", "OUT"]),
      rewritten(written, "qpdf", ["--qdf", "IN", "OUT"]),
    ]) {
      expect(await said(bytes)).toEqual({ opened: noted, note: null });
    }
  });

  test("whatever its size beside it: the Chinese one as the English one", async () => {
    expect(await said(await reportPdf(other, { language: "zh" }))).toEqual({
      opened: other,
      note: null,
    });
  });
});

describe("a report PDF opens with a warning", () => {
  test("when its data is not what was hashed", async () => {
    const changed = writeAssessment({ ...sample, venture: { ...sample.venture, name: "Other" } });
    const hash = "0123456789abcdef".repeat(4);
    for (const bytes of [
      await reportPdf(sample, { sha256: hash }),
      await reportPdf(sample, { sha256: "" }),
    ]) {
      expect(await said(bytes)).toEqual({ opened: sample, note: "file.pdfAltered" });
    }
    const edited = await said(await reportPdf(sample, { json: changed, sha256: hash }));
    expect(edited).toMatchObject({ opened: { venture: { name: "Other" } } });
    expect(edited).toMatchObject({ note: "file.pdfAltered" });
  });

  test("when one of the two hashes is not that of the data, whichever", async () => {
    const plain = rewritten(pdf, "qpdf", ["--object-streams=disable", "IN", "OUT"]);
    for (const place of ["/TouchstoneSHA256 (", "/Desc (SHA-256 "]) {
      const text = binary(plain);
      const at = text.indexOf(place) + place.length;
      const bytes = plain.slice();
      bytes[at] = bytes[at] === 0x61 ? 0x62 : 0x61;
      expect(await said(bytes)).toEqual({ opened: sample, note: "file.pdfAltered" });
    }
  });

  test("when no hash is stated: written without TLS, or lost", async () => {
    const bytes = await reportPdf(sample, { sha256: null });
    expect(await said(bytes)).toEqual({ opened: sample, note: "file.pdfUnchecked" });
  });

  test("when a program kept the description alone, the hash in it is held against the data", async () => {
    const plain = rewritten(pdf, "qpdf", ["--object-streams=disable", "IN", "OUT"]);
    const without = replaced(plain, "/TouchstoneSHA256", "/SomebodysSHA256!");
    expect(await said(without)).toEqual(asWritten);
    expect(await said(replaced(without, "/Desc (SHA-256 ", "/Desc (SHA-512 "))).toEqual({
      opened: sample,
      note: "file.pdfUnchecked",
    });
  });

  test("when the end is missing but the data is whole", async () => {
    const cut = pdf.slice(0, pdf.length - 20);
    expect(await said(cut)).toEqual({ opened: sample, note: "file.pdfPartial" });
  });
});

describe("a PDF is refused", () => {
  test("cut off inside the data or before it", async () => {
    const at = binary(pdf).indexOf("/EmbeddedFile");
    for (const length of [9, 1_000, Math.floor(pdf.length / 2), at + 400]) {
      expect(await said(pdf.slice(0, length))).toEqual({ refused: ["file.pdfCut"] });
    }
    const linear = rewritten(pdf, "qpdf", ["--linearize", "IN", "OUT"]);
    expect(await said(linear.slice(0, linear.length / 3))).toEqual({ refused: ["file.pdfCut"] });
  });

  test("encrypted, by any key length, even with an empty password", async () => {
    for (const bits of ["256", "128", "40"]) {
      const weak = bits === "256" ? [] : ["--allow-weak-crypto"];
      const args = [...weak, "--encrypt", "", "owner", bits, "--", "IN", "OUT"];
      expect(await said(rewritten(pdf, "qpdf", args))).toEqual({
        refused: ["file.pdfEncrypted"],
      });
    }
  });

  test("printed or merged in a way that drops the data", async () => {
    for (const bytes of [
      rewritten(pdf, "pdftocairo", ["-pdf", "IN", "OUT"]),
      rewritten(pdf, "qpdf", ["--empty", "--pages", "IN", "--", "OUT"]),
    ]) {
      expect(await said(bytes)).toEqual({ refused: ["file.pdfNoData"] });
    }
  });

  test("with two different assessments, however they were joined; their number is said", async () => {
    const second = await reportPdf(other);
    for (const joined of [
      rewritten(pdf, "pdfunite", ["IN", "IN2", "OUT"], second),
      new Uint8Array(await new Blob([pdf, second]).arrayBuffer()),
    ]) {
      const result = await read(joined);
      expect(result.ok ? [] : result.problems).toEqual([
        { path: [], code: "file.pdfSeveral", detail: { count: 2 } },
      ]);
    }
  });

  test("whose data is broken, with the place inside it", async () => {
    const text = writeAssessment(sample);
    for (const [json, code, place] of [
      ["", "file.pdfDamaged", ""],
      [text.slice(0, 300), "file.pdfDamaged", ""],
      [text.replace('"version": 1', '"version": 9'), "file.newer", " › version"],
      [text.replace('"level": 4', '"level": 6'), "assessment.level", /^ › answers › .+ › level$/],
    ] as const) {
      const result = await read(await reportPdf(sample, { json }));
      const [first] = result.ok ? [] : result.problems;
      expect(first?.code).toBe(code);
      const where = first?.path.join(" › ").replace(/^touchstone-assessment\.json/, "");
      if (typeof place === "string") expect(where).toBe(place);
      else expect(where).toMatch(place);
    }
  });

  test("whose data is named but gone", async () => {
    const plain = rewritten(pdf, "qpdf", ["--object-streams=disable", "IN", "OUT"]);
    const gone = replaced(
      replaced(plain, "/EmbeddedFile /L", "/EmbeddedFool /L"),
      "/TouchstoneSHA256",
      "/SomebodysSHA256!",
    );
    expect(await said(gone)).toEqual({ refused: ["file.pdfDamaged"] });
  });
});

describe("what a file is, its content says", () => {
  test("an assessment of a venture called %PDF-1.7 is no PDF", async () => {
    const named = { ...sample, venture: { ...sample.venture, name: "%PDF-1.7" } };
    const bytes = new TextEncoder().encode(`\uFEFF\n${writeAssessment(named)}`);
    expect(await said(bytes)).toEqual({ opened: named, note: null });
  });

  test("a PDF may be twenty mebibytes, four times as large as an assessment, and is not read when larger", async () => {
    const padded = new Blob([pdf, new Uint8Array(6 * 1024 ** 2)]);
    expect(await readIncoming(padded)).toEqual({
      ok: true,
      value: { assessment: sample, note: null },
    });
    const large = {
      size: 20 * 1024 ** 2 + 1,
      slice: (from: number, to: number) => new Blob([pdf]).slice(from, to),
      arrayBuffer: () => Promise.reject(new Error("it was read")),
    };
    expect(await readIncoming(large)).toMatchObject({
      ok: false,
      problems: [{ code: "file.tooLarge", detail: { size: "20.0", limit: "20.0" } }],
    });
  });

  test("a file without the mark of a PDF is read as an assessment, and refused as one", async () => {
    expect(await said(pdf.slice(9))).toEqual({ refused: ["file.encoding"] });
  });
});

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** The file with one text replaced by another of the same length, so that nothing moves. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = binary(bytes);
  expect(text).toContain(from);
  expect(to).toHaveLength(from.length);
  return new Uint8Array(Buffer.from(text.replace(from, to), "latin1"));
}
