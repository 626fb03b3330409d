import { describe, expect, test } from "vitest";
import { criteriaOf } from "#rubric";
import {
  headerFingerprint,
  type Mapping,
  type RawTable,
  readTable,
  reuseMapping,
  suggestMapping,
  suggestValues,
} from "#intake";
import { csv, encode } from "../../../fixtures/tables/encode.ts";
import { shippedRubric } from "../../../fixtures/rubric-folder.ts";
import { toyRubric } from "../../../fixtures/toy-rubric.ts";

const rubrics = { zh: toyRubric("zh"), en: toyRubric("en") };
const RULES = { listSeparator: null, skipped: [] };

function table(rows: readonly (readonly string[])[]): RawTable {
  const result = readTable(encode(csv(rows), "utf-8"), { headerRow: 1 });
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(", "));
  return result.value;
}

/** Header and target of each column, as short as one reads them. */
function targets({ columns }: Mapping, read: RawTable): string[] {
  return columns.map(({ column, target }) => {
    const of =
      "criterion" in target
        ? ` ${target.criterion}`
        : target.kind === "profile"
          ? ` ${target.question}`
          : "";
    return `${read.headers[column]?.text}: ${target.kind}${of}`;
  });
}

/** What the values of one column mean for Demand: a level, a state, or nothing yet. */
function levels(values: readonly string[]) {
  const read = table([["name", "x"], ...values.map((value, i) => [`V${i}`, value])]);
  const map = suggestValues(read, 1, { kind: "level", criterion: "MKT-A" }, rubrics, RULES);
  const meaning = new Map(
    map?.values.map(({ value, means }) => [
      value,
      means && ("level" in means ? means.level : "state" in means ? means.state : null),
    ]),
  );
  return values.map((value) => meaning.get(value));
}

describe("values become levels", () => {
  test.each([
    [["1", "2", "3", "4", "5"]],
    [["1分", "2分", "3分", "4分", "5分"]],
    [["1级", "第2级", "等级3", "4 级", "5星"]],
    [["Level 1", "level 2", "L3", "4/5", "5.0"]],
    [["A", "B.", "C", "D", "e"]],
    [["１", "２分", "３", "４", "５"]],
    [["MKT-A第1级。", "A.MKT-A第2级。", "3、MKT-A第3级", "MKT-A level 4.", "MKT-A LEVEL 5"]],
    [["非常不符合", "比较不符合", "一般", "比较符合", "非常符合"]],
    [["A. 非常不同意", "B. 不同意", "C. 中立", "D. 同意", "E. 非常同意"]],
    [["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"]],
    [["Very poor", "Poor", "Fair", "Good", "Very good"]],
    [["Poor", "Below average", "Average", "Good", "Excellent"]],
  ])("%j are 1 to 5", (values) => {
    expect(levels(values)).toEqual([1, 2, 3, 4, 5]);
  });

  test("answers that are no level are told apart", () => {
    expect(levels(["不知道", "不适用", "N/A", "don’t know", "未填写"])).toEqual([
      "unknown",
      "notApplicable",
      "notApplicable",
      "unknown",
      "unanswered",
    ]);
  });

  test("numbers out of range and sentences wait for a decision", () => {
    expect(levels(["0", "6", "3.5", "-1", "我们做得很好，客户很多", "10"])).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test("each unmatched value is listed once, with the number of its cells", () => {
    const read = table([
      ["name", "x"],
      ["A", "尚可"],
      ["B", "3"],
      ["C", "尚可"],
      ["D", "尚可"],
    ]);
    const map = suggestValues(read, 1, { kind: "level", criterion: "MKT-A" }, rubrics, RULES);
    expect(map?.values).toEqual([
      { value: "尚可", means: null, count: 3 },
      { value: "3", means: { level: 3 }, count: 1 },
    ]);
  });

  test("percentages are split by thresholds", () => {
    const read = table([
      ["name", "x"],
      ["A", "85%"],
      ["B", "12.5%"],
    ]);
    expect(suggestValues(read, 1, { kind: "level", criterion: "MKT-A" }, rubrics, RULES)).toEqual({
      values: [],
      thresholds: [20, 40, 60, 80],
    });
  });
});

describe("columns find their targets", () => {
  test("by title in either language, id and question, with evidence and note beside them", () => {
    const read = table([
      [
        "项目名称",
        "一句话介绍",
        "E-mail",
        "需求",
        "需求的证据等级",
        "需求备注",
        "MKT-B",
        "证据等级",
        "FIN-A question?",
        "Margin",
        "备注",
        "现在处于什么阶段",
        "现金跑道",
      ],
      ["A", "B", "a@b.cn", "3", "2", "已访谈", "4", "案头研究", "2", "5", "说明", "试点", ""],
    ]);
    expect(targets(suggestMapping(read, rubrics), read)).toEqual([
      "项目名称: name",
      "一句话介绍: oneLiner",
      "E-mail: email",
      "需求: level MKT-A",
      "需求的证据等级: evidence MKT-A",
      "需求备注: note MKT-A",
      "MKT-B: level MKT-B",
      "证据等级: evidence MKT-B",
      "FIN-A question?: level FIN-A",
      "Margin: level FIN-B",
      "备注: note FIN-B",
      "现在处于什么阶段: profile stage",
      "现金跑道: keep",
    ]);
  });

  test("by their anchors, whatever the header says", () => {
    const read = table([
      ["name", "问题七"],
      ["A", "FIN-A第2级。"],
      ["B", "3. FIN-A第3级"],
    ]);
    expect(targets(suggestMapping(read, rubrics), read)[1]).toBe("问题七: level FIN-A");
  });

  test("a column of sentences under a criterion's title is its note, not its level", () => {
    const read = table([
      ["name", "Demand"],
      ["A", "Two clinics pay already"],
      ["B", "Nobody has tried it so far"],
    ]);
    expect(targets(suggestMapping(read, rubrics), read)[1]).toBe("Demand: note MKT-A");
  });

  test("no target is given twice", () => {
    const read = table([
      ["name", "Demand", "Demand", "Demand"],
      ["A", "1", "2", "3"],
    ]);
    expect(targets(suggestMapping(read, rubrics), read)).toEqual([
      "name: name",
      "Demand: level MKT-A",
      "Demand (2): keep",
      "Demand (3): keep",
    ]);
  });

  test.each([
    ["zh", "title"],
    ["zh", "question"],
    ["en", "title"],
    ["en", "question"],
  ] as const)("every criterion of the shipped rubric, in %s by its %s", async (language, part) => {
    const both = {
      zh: await shippedRubric("ai-venture", "zh"),
      en: await shippedRubric("ai-venture", "en"),
    };
    const criteria = criteriaOf(both[language]);
    const header = criteria.map((criterion, i) => `${i + 1}、${criterion[part]}`);
    const read = table([
      ["Name", ...header],
      ["A", ...criteria.map(({ levels: anchors }) => anchors[2] ?? "")],
    ]);
    const columns = suggestMapping(read, both).columns.slice(1);
    const found = columns.map(({ target }) =>
      target.kind === "level" ? target.criterion : target.kind,
    );
    expect(found).toEqual(criteria.map(({ id }) => id));
    expect(columns.map(({ values }) => values?.values[0]?.means)).toEqual(
      criteria.map(() => ({ level: 3 })),
    );
  });
});

describe("a mapping is found again and used again", () => {
  const first = table([
    ["1、项目名称", "2、需求"],
    ["A", "尚可"],
    ["B", "3"],
  ]);
  const next = table([
    ["需求", "附注", "项目名称"],
    ["尚可", "x", "C"],
    ["很一般", "y", "D"],
  ]);

  test("order and numbering do not change the fingerprint, other headers do", () => {
    expect(headerFingerprint(first.headers)).toMatch(/^[0-9a-f]{16}$/);
    expect(
      headerFingerprint(
        table([
          ["需求", "项目名称"],
          ["3", "A"],
        ]).headers,
      ),
    ).toBe(headerFingerprint(first.headers));
    expect(headerFingerprint(next.headers)).not.toBe(headerFingerprint(first.headers));
  });

  test("decided values keep their meaning, new ones wait, and columns are found by header", () => {
    const suggested = suggestMapping(first, rubrics);
    const decided: Mapping = {
      ...suggested,
      columns: suggested.columns.map((column) =>
        column.target.kind === "level"
          ? { ...column, values: { values: [{ value: "尚可", means: { level: 2 }, count: 1 }] } }
          : column,
      ),
    };
    // Written and read again, as it is kept.
    const again = reuseMapping(JSON.parse(JSON.stringify(decided)) as Mapping, next, rubrics);
    expect(targets(again, next)).toEqual(["需求: level MKT-A", "附注: keep", "项目名称: name"]);
    expect(again.columns[0]?.values?.values).toEqual([
      { value: "尚可", means: { level: 2 }, count: 1 },
      { value: "很一般", means: null, count: 1 },
    ]);
  });
});
