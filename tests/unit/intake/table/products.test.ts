import { describe, expect, test } from "vitest";
import { type Answer, stateOf } from "#assessment";
import { applyMapping, type RawTable, readTable, recogniseProduct, suggestMapping } from "#intake";
import { csv, encode, encodeMarked } from "../../../fixtures/tables/encode.ts";
import {
  AIRTABLE,
  BY_HAND,
  DEVPOST,
  FEISHU,
  GOOGLE_FORMS,
  JINSHUJU,
  TENCENT,
  TYPEFORM,
  WENJUANXING,
  WENJUANXING_NUMBERS,
} from "../../../fixtures/tables/exports.ts";
import { plainWorkbook } from "../../../fixtures/tables/workbook.ts";
import { toyRubric } from "../../../fixtures/toy-rubric.ts";

const rubrics = { zh: toyRubric("zh"), en: toyRubric("en") };

function read(bytes: Uint8Array): RawTable {
  const result = readTable(bytes);
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(", "));
  return result.value;
}

/** What came in: name, e-mail, level on Demand and on Size, Excel's row number. */
function imported(table: RawTable) {
  let ids = 0;
  const context = { now: "2026-11-22T00:00:00.000Z", newId: () => `id-${(ids += 1)}` };
  const { applicants, errors, skipped } = applyMapping(
    table,
    suggestMapping(table, rubrics),
    rubrics.zh,
    context,
  );
  const level = (answer: Answer | undefined) =>
    answer && "level" in answer ? answer.level : stateOf(answer);
  return {
    errors: errors.map(({ row, code, value }) => ({ row, code, value })),
    skipped: skipped.map(({ row }) => row),
    applicants: applicants.map(({ row, email, assessment: { venture, answers } }) => [
      row,
      venture.name,
      email,
      level(answers["MKT-A"]),
      level(answers["MKT-B"]),
    ]),
  };
}

const whale = "蓝鲸翻译";
const pine = "青松质检";
const [whaleMail, pineMail] = ["a@lanjing.cn", "b@qingsong.cn"];

const EXPECTED = {
  WENJUANXING: [
    WENJUANXING,
    "wenjuanxing",
    [
      [2, whale, whaleMail, 3, 4],
      [3, pine, pineMail, 5, "unanswered"],
    ],
  ],
  TENCENT: [
    TENCENT,
    "tencent",
    [
      [2, whale, null, 1, 2],
      [3, pine, null, 3, 4],
    ],
  ],
  JINSHUJU: [
    JINSHUJU,
    "jinshuju",
    [
      [2, whale, whaleMail, 5, 3],
      [3, pine, pineMail, 2, 4],
    ],
  ],
  FEISHU: [
    FEISHU,
    "feishu",
    [
      [2, whale, null, 3, 2],
      [3, pine, null, 5, 4],
    ],
  ],
  TYPEFORM: [
    TYPEFORM,
    "typeform",
    [
      [2, "Blue Whale", "a@whale.io", 3, 4],
      [4, "Green Pine", "b@pine.io", 5, 2],
    ],
  ],
  GOOGLE_FORMS: [
    GOOGLE_FORMS,
    "google-forms",
    [
      [2, "Blue Whale", "a@whale.io", 5, 3],
      [3, "Green Pine", "b@pine.io", 2, 4],
    ],
  ],
  AIRTABLE: [
    AIRTABLE,
    "airtable",
    [
      [2, "Blue Whale", null, 3, 4],
      [3, "Green Pine", null, 5, 2],
    ],
  ],
  DEVPOST: [
    DEVPOST,
    "devpost",
    [
      [2, "Blue Whale", null, 3, 4],
      [4, "Green Pine", null, 5, 2],
    ],
  ],
  BY_HAND: [
    BY_HAND,
    "plain",
    [
      [5, whale, whaleMail, 3, 4],
      [7, pine, pineMail, 5, 2],
    ],
  ],
} as const;

const ENCODED = {
  "UTF-8": (text: string) => encode(text, "utf-8"),
  "UTF-8 with its mark": (text: string) => encodeMarked(text, "utf-8"),
  GB18030: (text: string) => encode(text, "gb18030"),
  "UTF-16 with its mark": (text: string) => encodeMarked(text, "utf-16le"),
};

describe.each(Object.entries(EXPECTED))(
  "an export in the shape of %s",
  (_name, [rows, product, applicants]) => {
    test.each(Object.entries(ENCODED))("comes in from CSV in %s", (_encoding, bytes) => {
      const table = read(bytes(csv(rows)));
      expect(recogniseProduct(table).product).toBe(product);
      expect(imported(table)).toMatchObject({ applicants, errors: [] });
    });

    test("comes in the same from a workbook", () => {
      const table = read(plainWorkbook(rows));
      expect(table.kind).toBe("workbook");
      expect(recogniseProduct(table).product).toBe(product);
      expect(imported(table)).toMatchObject({ applicants, errors: [] });
    });

    test.each(["\t", ";"])("comes in the same when %j stands between cells", (delimiter) => {
      const table = read(encode(csv(rows, delimiter), "utf-8"));
      expect(table.delimiter).toBe(delimiter);
      expect(imported(table).applicants).toEqual(applicants);
    });
  },
);

test("drafts are skipped by the product's own column, with their rows", () => {
  expect(imported(read(encode(csv(TYPEFORM), "utf-8"))).skipped).toEqual([3]);
  expect(imported(read(encode(csv(DEVPOST), "utf-8"))).skipped).toEqual([3]);
});

test("the number export of Wenjuanxing is told from the text export, and its skipped questions are no answers", () => {
  const table = read(encode(csv(WENJUANXING_NUMBERS), "gb18030"));
  const preset = recogniseProduct(table);
  expect(preset).toMatchObject({
    product: "wenjuanxing-numbers",
    listSeparator: ",",
    zone: "Asia/Shanghai",
  });
  const mapping = suggestMapping(table, rubrics);
  const size = mapping.columns.find(
    ({ target }) => target.kind === "level" && target.criterion === "MKT-B",
  );
  expect(size?.values?.values).toEqual([{ value: "4", means: { level: 4 }, count: 1 }]);
});

test("a list in one cell becomes the options of a question", () => {
  const table = read(encode(csv(WENJUANXING), "utf-8"));
  const context = { now: "2026-11-22T00:00:00.000Z", newId: () => "id" };
  const { applicants } = applyMapping(table, suggestMapping(table, rubrics), rubrics.zh, context);
  expect(applicants.map(({ assessment }) => assessment.profile)).toEqual([
    { segments: ["sme", "public"] },
    { segments: ["public"] },
  ]);
});

test("phone numbers, addresses on the net and chat names stay out; a question nobody mapped is kept", () => {
  const table = read(encode(csv(WENJUANXING), "utf-8"));
  const mapping = suggestMapping(table, rubrics);
  const personal = mapping.columns.flatMap(({ column, personal: kind, target }) =>
    kind ? [[table.headers[column]?.text, kind, target.kind]] : [],
  );
  expect(personal).toEqual([
    ["来自IP", "ip", "drop"],
    ["您的手机号", "phone", "drop"],
  ]);
  const { applicants } = applyMapping(table, mapping, rubrics.zh, {
    now: "2026-11-22T00:00:00.000Z",
    newId: () => "id",
  });
  expect(applicants[0]?.other).toContainEqual({
    header: "您对本项目的意见",
    value: "第一行\n第二行，含逗号",
  });
  expect(JSON.stringify(applicants)).not.toContain("13800138000");
  const jinshuju = suggestMapping(read(encode(csv(JINSHUJU), "utf-8")), rubrics);
  expect(
    jinshuju.columns.filter(({ personal: kind }) => kind).map(({ personal: kind }) => kind),
  ).toEqual(["wechat", "ip"]);
});
