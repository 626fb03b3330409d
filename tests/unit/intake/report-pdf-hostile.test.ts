import { zlibSync } from "fflate";
import { assert, asyncProperty, integer, oneof } from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { writeAssessment } from "#assessment";
import { readIncoming, sha256Hex } from "#intake";
import { BUILD_TIME } from "../../fixtures/fonts.ts";
import { rewritten } from "../../fixtures/pdf-tools.ts";
import { reportPdf } from "../../fixtures/report-pdf.ts";
import { venture } from "../../fixtures/venture-files.ts";

vi.setConfig({ testTimeout: BUILD_TIME });

const sample = venture("api-product");
const json = writeAssessment(sample);
const MEBIBYTE = 1024 ** 2;

/** A file from a text in which every character is one byte. */
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const utf8 = latin(new TextEncoder().encode(json));
const packed = (data: Uint8Array) => latin(zlibSync(data, { level: 9 }));

async function said(pdf: string | Uint8Array<ArrayBuffer>) {
  const result = await readIncoming(new Blob([typeof pdf === "string" ? bytesOf(pdf) : pdf]));
  if (!result.ok) return { refused: result.problems.map(({ code }) => code) };
  return { opened: result.value.assessment, note: result.value.note?.code ?? null };
}

const file = (...parts: readonly string[]) => `%PDF-1.7\n${parts.join("\n")}\n%%EOF\n`;
const stream = (number: number, entries: string, data: string) =>
  `${number} 0 obj\n<<${entries}>>\nstream\n${data}\nendstream\nendobj`;
const specification = (entries: string) =>
  `9 0 obj<</Type/Filespec/F(touchstone-assessment.json)${entries}/EF<</F 7 0 R>>>>endobj`;

describe("spellings that the format allows and our writer does not use", () => {
  let hash: string;
  beforeAll(async () => {
    hash = await sha256Hex(json);
  });

  test("the name as UTF-16 or in escapes, the hash in hexadecimal, names in escapes, comments, odd white space", async () => {
    const hex = Buffer.from(hash, "latin1").toString("hex");
    const wide = [..."touchstone-assessment.json"].map((letter) => `\0${letter}`).join("");
    for (const written of [
      file(
        `7 0 obj % the data\r\n<< /Type /Embedded#46ile\t/TouchstoneSHA256 <${hex}>>>stream\r\n${utf8}\r\nendstream endobj`,
      ),
      file(
        stream(7, "/Type/EmbeddedFile", utf8),
        `9\n0\nobj[<</UF(\u00FE\u00FF${wide})/Desc(SHA-256 ${hash.toUpperCase()})/EF<</UF 7 0 R>>>>]endobj`,
      ),
      file(
        `9 0 obj<</F(touch\\\nstone\\055assess\\155ent.json)/Desc(\\123HA-256 ${hash})/EF<</F 7 0 R>>>>endobj`,
        stream(7, "/Type/EmbeddedFile/Note(a \\) b (c) \\\\)/Length true", utf8),
      ),
    ]) {
      expect(await said(written)).toEqual({ opened: sample, note: null });
    }
  });

  test("a Length that lies, in either direction, or refers to nothing", async () => {
    for (const length of ["0", "-5", "12", "99999999999", "1.5", "3 0 R", "8 0 R", "null"]) {
      const written = file(
        "3 0 obj 17 endobj",
        stream(7, `/Type/EmbeddedFile/TouchstoneSHA256(${hash})/Length ${length}`, utf8),
      );
      expect(await said(written), length).toEqual({ opened: sample, note: null });
    }
  });

  test("packed with its filter in a list; by a filter that is not ours it is called damaged", async () => {
    const key = `/TouchstoneSHA256(${hash})`;
    const data = packed(new TextEncoder().encode(json));
    expect(await said(file(stream(7, `${key}/Filter[/FlateDecode]`, data)))).toEqual({
      opened: sample,
      note: null,
    });
    for (const filter of ["/LZWDecode", "[/ASCII85Decode/FlateDecode]", "/Crypt"]) {
      expect(await said(file(stream(7, `${key}/Filter${filter}`, data)))).toEqual({
        refused: ["file.pdfDamaged"],
      });
    }
  });

  test("a file that says something of another attachment says nothing of ours", async () => {
    const invoice = stream(5, "/Type/EmbeddedFile", "<invoice/>");
    const about = "8 0 obj<</F(invoice.xml)/Desc(SHA-256 ab)/EF<</F 5 0 R>>>>endobj";
    expect(await said(file(invoice, about))).toEqual({ refused: ["file.pdfNoData"] });
    expect(await said(file(invoice, about, stream(7, `/TouchstoneSHA256(${hash})`, utf8)))).toEqual(
      { opened: sample, note: null },
    );
  });
});

describe("files made to exhaust the reader", () => {
  test("data that unpacks to half a gibibyte is stopped at five mebibytes", async () => {
    const bomb = packed(new Uint8Array(512 * MEBIBYTE));
    const written = file(stream(7, "/TouchstoneSHA256(ab)/Filter/FlateDecode", bomb));
    const result = await readIncoming(new Blob([bytesOf(written)]));
    expect(result.ok ? [] : result.problems).toEqual([
      { path: [], code: "file.pdfUnpacks", detail: { limit: "5.0" } },
    ]);
  });

  test("so are a thousand copies of data that is small enough alone, and unpacked data that is not", async () => {
    const heavy = packed(new TextEncoder().encode(" ".repeat(4 * MEBIBYTE)));
    const many = Array.from({ length: 1_000 }, (_, i) =>
      stream(i + 1, "/TouchstoneSHA256(ab)/Filter/FlateDecode", heavy),
    );
    expect(await said(file(...many))).toEqual({ refused: ["file.pdfUnpacks"] });
    const plain = stream(7, "/TouchstoneSHA256(ab)", " ".repeat(6 * MEBIBYTE));
    expect(await said(file(plain))).toEqual({ refused: ["file.pdfUnpacks"] });
  });

  test("object streams that unpack to gibibytes are left aside; the data beside them opens", async () => {
    const bomb = packed(new Uint8Array(64 * MEBIBYTE));
    const bombs = Array.from({ length: 40 }, (_, i) =>
      stream(i + 20, "/Type/ObjStm/N 9/First 10/Filter/FlateDecode", bomb),
    );
    const data = stream(7, `/TouchstoneSHA256(${await sha256Hex(json)})`, utf8);
    expect(await said(file(...bombs, data))).toEqual({ opened: sample, note: null });
  });

  // Each would take hours, or overflow the stack, in a reader that looks at a byte more than a few times.
  test.each([
    ["brackets", "["],
    ["dictionaries", "<<"],
    ["dictionaries in dictionaries", "/A<<"],
    ["objects that never close a string", "1 0 obj("],
    ["objects that never close a hexadecimal string", "1 0 obj<a"],
    ["objects that never close a list", "1 0 obj["],
    ["streams that never end", "1 0 obj<<>>stream\n"],
    ["comments", "%"],
    ["digits", "1"],
    ["almost references", "1 0 "],
    ["names", "1 0 obj/a "],
    ["escapes", "1 0 obj(\\"],
    ["white space", " "],
    ["specifications", "1 0 obj<</EF<</F 1 0 R>>/Desc(SHA-256 a)>>"],
    ["end marks", "%%EOF"],
  ])("four mebibytes of %s are looked through and refused", async (_, unit) => {
    const written = `%PDF-1.7\n1 0 obj ${unit.repeat((4 * MEBIBYTE) / unit.length)}`;
    expect(await said(written)).toMatchObject({ refused: [expect.stringMatching(/^file\.pdf/)] });
  });

  test("a list of a hundred thousand specifications, and as many carried files", async () => {
    const listed = "<</EF<</F 1 0 R>>>>".repeat(100_000);
    expect(await said(file(`1 0 obj[${listed}]endobj`))).toEqual({ refused: ["file.pdfNoData"] });
    const streams = "1 0 obj<</Type/EmbeddedFile>>stream\nendstream ".repeat(100_000);
    expect(await said(file(streams, specification("")))).toEqual({ refused: ["file.pdfDamaged"] });
  });
});

describe("whatever happens to a file on its way", () => {
  let pdfs: readonly Uint8Array<ArrayBuffer>[];
  beforeAll(async () => {
    const written = await reportPdf(sample);
    pdfs = [
      written,
      rewritten(written, "qpdf", ["--linearize", "IN", "OUT"]),
      rewritten(written, "gs", ["-q", "-o", "OUT", "-sDEVICE=pdfwrite", "IN"]),
    ];
  }, BUILD_TIME);

  /** Refused, or opened with a warning, or opened and the same to the letter. */
  async function isHonest(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const result = await readIncoming(new Blob([bytes]));
    if (!result.ok) return result.problems.length > 0;
    const { assessment, note } = result.value;
    return note !== null || writeAssessment(assessment) === json;
  }

  test("cut anywhere, it is refused or says so: nothing else opens in its place", async () => {
    const cut = asyncProperty(
      integer({ min: 0, max: 2 }),
      integer({ min: 0 }),
      async (which, at) => {
        const pdf = pdfs[which] ?? new Uint8Array();
        const rest = pdf.slice(0, at % pdf.length);
        const opened = await said(rest);
        // A missing line feed at the very end is no harm.
        expect("refused" in opened || opened.note !== null || rest.length === pdf.length - 1).toBe(
          true,
        );
        return isHonest(rest);
      },
    );
    await assert(cut, { numRuns: 150 });
  });

  test("with any byte changed, it never opens as something else without a warning", async () => {
    const flip = asyncProperty(
      integer({ min: 0, max: 2 }),
      // Half of the changes hit the data and what describes it.
      oneof(
        integer({ min: 0 }),
        integer({ min: -400, max: 8_000 }).map((near) => ({ near })),
      ),
      integer({ min: 1, max: 255 }),
      async (which, place, change) => {
        const pdf = pdfs[which] ?? new Uint8Array();
        const changed = pdf.slice();
        const data = latin(pdf).indexOf("/EmbeddedFile\n");
        const at = typeof place === "number" ? place % pdf.length : Math.max(0, data + place.near);
        changed[at % pdf.length] = (changed[at % pdf.length] ?? 0) ^ change;
        return isHonest(changed);
      },
    );
    await assert(flip, { numRuns: 400 });
  });

  test("any byte of the packed data changed: refused or warned of, in every place", async () => {
    const [written = new Uint8Array()] = pdfs;
    const at = latin(written).indexOf("/EmbeddedFile");
    const start = latin(written).indexOf("stream\n", at) + 7;
    const end = latin(written).indexOf("\nendstream", start);
    expect(end - start).toBeGreaterThan(1_000);
    // Two bytes before and four behind belong to the packing alone, which the hash stands above.
    for (let place = start + 2; place < end - 4; place += 29) {
      const changed = written.slice();
      changed[place] = (changed[place] ?? 0) ^ 0x10;
      const result = await said(changed);
      expect("refused" in result || result.note !== null).toBe(true);
    }
  });
});
