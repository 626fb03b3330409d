import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkAgainstRubric, readAssessment, writeAssessment } from "#assessment";
import { describeProblem, loadMessages } from "#i18n";
import {
  type Applied,
  applyMapping,
  diffImport,
  errorTable,
  type Mapping,
  type RawTable,
  readTable,
  suggestMapping,
} from "#intake";
import { csvText } from "../../../../src/exports/csv-text.ts";
import { csv, encode } from "../../../fixtures/tables/encode.ts";
import { toyRubric } from "../../../fixtures/toy-rubric.ts";

const rubrics = { zh: toyRubric("zh"), en: toyRubric("en") };
const NOW = "2026-11-22T00:00:00.000Z";

function read(text: string): RawTable {
  const result = readTable(encode(text, "utf-8"));
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(", "));
  return result.value;
}

function uuids(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, "0")}`;
}

function apply(
  table: RawTable,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
): Applied {
  return applyMapping(table, change(suggestMapping(table, rubrics)), rubrics.en, {
    now: NOW,
    newId: uuids(),
  });
}

const HEADER = [
  "Name",
  "Email",
  "Stage",
  "Segments",
  "Agent",
  "Demand",
  "Demand evidence",
  "Demand note",
  "Size",
  "Anything else",
];
const GOOD = [
  "Whale",
  "a@whale.io",
  "Pilot",
  "Small firms; Public sector",
  "yes",
  "3",
  "2",
  "two\nlines",
  "not applicable",
  "hello",
];

describe("a good row", () => {
  const applied = apply(
    read(
      csv([
        HEADER,
        GOOD,
        [
          "Pine",
          "b@pine.io",
          "Idea",
          "Small firms; Public sector",
          "no",
          "5",
          "",
          "",
          "don't know",
          "",
        ],
      ]),
    ),
    (mapping) => ({ ...mapping, notApplicable: "absent" }),
  );

  test("is an assessment that the rubric accepts and its file gives back", () => {
    expect(applied.errors).toEqual([]);
    for (const { assessment } of applied.applicants) {
      expect(readAssessment(JSON.parse(writeAssessment(assessment)))).toEqual({
        ok: true,
        value: assessment,
      });
      expect(checkAgainstRubric(assessment, rubrics.en)).toEqual([]);
    }
  });

  test("says what its cells say, and keeps what nobody mapped", () => {
    const [whale, pine] = applied.applicants;
    expect(whale).toMatchObject({
      row: 2,
      identity: "who:a@whale.io|whale",
      email: "a@whale.io",
      other: [{ header: "Anything else", value: "hello" }],
      assessment: {
        revision: 1,
        createdAt: NOW,
        venture: { name: "Whale" },
        profile: { stage: "pilot", segments: ["sme", "public"], agentic: true },
        answers: {
          "MKT-A": { level: 3, evidence: 2, note: "two\nlines" },
          "MKT-B": { notApplicable: "absent" },
        },
      },
    });
    expect(pine?.assessment.answers).toEqual({ "MKT-A": { level: 5 }, "MKT-B": { unknown: true } });
  });
});

describe("a row with an error stays out, with all its errors under Excel's numbers", () => {
  const table = read(
    csv([
      HEADER,
      GOOD.with(8, "4"),
      ["Pine", "not an address", "Pilot", "", "", "Strong", "", "", "3", ""],
      ["", "c@c.io", "", "", "", "2", "", "", "", ""],
      ["Oak", "d@d.io", "Pilto", "", "", "2", "7", "", "5", ""],
      ["Whale", "A@Whale.io ", "Idea", "", "", "1", "", "", "", ""],
      ["Elm", "e@e.io", "Idea", "", "", "not applicable", "", "", "not applicable", ""],
      ["Ash", "f@f.io", "Idea", "", "", "4", "", "", "4", "fine"],
    ]),
  );
  const applied = apply(table);

  test("row, column, value, code and suggestion", () => {
    expect(applied.applicants.map(({ row, assessment }) => [row, assessment.venture.name])).toEqual(
      [
        [2, "Whale"],
        [8, "Ash"],
      ],
    );
    expect(
      applied.errors.map(({ row, record, header, value, code, suggestion }) => [
        row,
        record,
        header,
        value,
        code,
        suggestion,
      ]),
    ).toEqual([
      [3, 2, "Email", "not an address", "table.email", null],
      [3, 2, "Demand", "Strong", "table.unknownLevel", null],
      [4, 3, "", "", "table.noName", null],
      [5, 4, "Stage", "Pilto", "table.unknownOption", "Pilot"],
      [5, 4, "Demand evidence", "7", "table.unknownGrade", null],
      [6, 5, "", "Whale", "table.repeated", null],
      [7, 6, "Demand", "not applicable", "table.notApplicable", null],
      [7, 6, "Size", "not applicable", "table.noReason", null],
    ]);
  });

  test("the rows that stayed out can be corrected in their own table and read again", async () => {
    const messages = await loadMessages("en");
    const lines = errorTable(table, applied.errors, (error) => describeProblem(error, messages));
    expect(lines[0]).toEqual([...HEADER, "_row", "_column", "_code", "_message"]);
    expect(lines.slice(1).map((line) => line[HEADER.length])).toEqual(["3", "4", "5", "6", "7"]);
    expect(lines[3]?.at(-1)).toBe(
      "Pilto is no known option of this profile question. Say which option it means, or correct it.\n7 has no evidence grade yet. Say which grade it means, or correct it.",
    );
    const fix: Record<string, string> = {
      "not an address": "b@b.io",
      Strong: "5",
      Pilto: "Pilot",
      "7": "2",
      "A@Whale.io ": "w@other.io",
      "not applicable": "2",
    };
    const corrected = lines.map((line, i) =>
      i === 0
        ? line
        : line.map((cell, column) =>
            column === 0 && cell === ""
              ? "Fir"
              : column < HEADER.length
                ? (fix[cell] ?? cell)
                : cell,
          ),
    );
    const again = read(csvText(corrected));
    expect(again.headers.map(({ text }) => text)).toEqual([
      ...HEADER,
      "_row",
      "_column",
      "_code",
      "_message",
    ]);
    const second = apply(again);
    expect(second.errors).toEqual([]);
    expect(second.applicants.map(({ assessment }) => assessment.venture.name)).toEqual([
      "Pine",
      "Fir",
      "Oak",
      "Whale",
      "Elm",
    ]);
    expect(errorTable(again, [], () => "")[0]).toEqual([
      ...HEADER,
      "_row",
      "_column",
      "_code",
      "_message",
    ]);
  });
});

test("a percentage becomes a level by the thresholds of the mapping, the threshold itself included", () => {
  const table = read(
    csv([
      ["Name", "Demand"],
      ["A", "0%"],
      ["B", "19.9%"],
      ["C", "20%"],
      ["D", "79%"],
      ["E", "80%"],
      ["F", "100%"],
    ]),
  );
  const levels = apply(table).applicants.map(({ assessment }) => assessment.answers["MKT-A"]);
  expect(levels).toEqual([1, 1, 2, 4, 5, 5].map((level) => ({ level })));
});

test("a description too long for an assessment is kept whole beside it", () => {
  const long = "词".repeat(900);
  const [draft] = apply(
    read(
      csv([
        ["项目名称", "项目简介"],
        ["A", long],
      ]),
    ),
  ).applicants;
  expect(draft?.assessment.venture.oneLiner).toHaveLength(500);
  expect(draft?.other).toEqual([{ header: "项目简介", value: long }]);
});

test("an id column decides who is who, before name and address", () => {
  const { applicants, errors } = apply(
    read(
      csv([
        ["申请编号", "项目名称"],
        ["P-1", "同名"],
        ["P-2", "同名"],
        ["P-1", "别名"],
      ]),
    ),
  );
  expect(applicants.map(({ identity }) => identity)).toEqual(["id:P-1", "id:P-2"]);
  expect(errors).toMatchObject([
    { row: 4, code: "table.repeated", detail: { value: "P-1", first: 2 } },
  ]);
});

describe("a table read again is a difference", () => {
  const before = apply(
    read(
      csv([
        HEADER,
        GOOD.with(8, "4"),
        ["Pine", "b@pine.io", "Idea", "", "", "5", "3", "by hand", "2", ""],
        ["Oak", "o@o.io", "", "", "", "1", "", "", "", ""],
      ]),
    ),
  ).applicants;
  const after = apply(
    read(
      csv([
        HEADER,
        GOOD.with(8, "4"),
        ["PINE", "B@pine.io", "Pilot", "", "", "4", "", "", "", ""],
        ["Fir", "f@f.io", "", "", "", "1", "", "", "", ""],
      ]),
    ),
  ).applicants;
  const diff = diffImport(before, after, "2026-11-23T00:00:00.000Z");

  test("new, changed, unchanged and missing", () => {
    const names = (
      list: readonly { readonly assessment: { readonly venture: { readonly name: string } } }[],
    ) => list.map(({ assessment }) => assessment.venture.name);
    expect(names(diff.added)).toEqual(["Fir"]);
    expect(names(diff.changed.map((change) => change.before))).toEqual(["Pine"]);
    expect(names(diff.unchanged)).toEqual(["Whale"]);
    expect(names(diff.missing)).toEqual(["Oak"]);
    expect(diff.unchanged[0]).toBe(before[0]);
  });

  test("what the new file leaves empty stays, and the revision grows by one", () => {
    const changed = diff.changed[0]?.after;
    expect(changed?.email).toBe("b@pine.io");
    expect(changed?.assessment).toMatchObject({
      id: before[1]?.assessment.id,
      revision: 2,
      venture: { name: "PINE" },
      profile: { stage: "pilot" },
      answers: { "MKT-A": { level: 4, evidence: 3, note: "by hand" }, "MKT-B": { level: 2 } },
    });
  });
});

test("names that objects have do no harm as headers, values and options", () => {
  const { applicants } = apply(
    read(
      csv([
        ["Name", "__proto__", "constructor", "Stage"],
        ["toString", "x", "y", "Idea"],
      ]),
    ),
  );
  expect(applicants[0]?.other).toEqual([
    { header: "__proto__", value: "x" },
    { header: "constructor", value: "y" },
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each(["zh", "en"] as const)(
  "every problem of a table has a sentence in %s, and no sentence is without its problem",
  async (language) => {
    const folder = fileURLToPath(new URL("../../../../src/intake/table", import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
    const reported = new Set(
      sources.flatMap((text) => text.match(/(?<=")table\.[a-zA-Z]+(?=")/g) ?? []),
    );
    const { problems } = await loadMessages(language);
    expect(
      Object.keys(problems)
        .filter((code) => code.startsWith("table."))
        .sort(),
    ).toEqual([...reported].sort());
  },
);
