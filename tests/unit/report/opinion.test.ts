import { beforeAll, describe, expect, test } from "vitest";
import type { Answers, Opinion } from "#assessment";
import { loadMessages, type Messages } from "#i18n";
import { buildOpinions } from "#report";
import { criteriaOf } from "#rubric";
import { venture } from "../../fixtures/venture-files.ts";
import { shippedRubric } from "../../fixtures/rubric-folder.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

let en: Messages;
let zh: Messages;
beforeAll(async () => {
  [en, zh] = await Promise.all([loadMessages("en"), loadMessages("zh")]);
});

/** Ids ascend with the number, so does the day: the highest is the newest. */
function opinion(number: number, answers: Answers, more: Partial<Opinion> = {}): Opinion {
  return {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    reader: `Reader ${number}`,
    at: `2026-11-2${number}T08:00:00.000Z`,
    blind: true,
    rubric: toyAssessment({}).rubric,
    answers,
    ...more,
  };
}

const proven = (level: 1 | 2 | 3 | 4 | 5) => ({ level, evidence: 4 as const });
/** Shares of the whole: MKT-A .45, MKT-B .15, FIN-A .20, FIN-B .20; level n is worth 25 (n − 1). */
const OWN: Answers = {
  "MKT-A": proven(4),
  "MKT-B": { unknown: true },
  "FIN-A": proven(2),
  "FIN-B": proven(3),
};
const THEIRS: Answers = {
  "MKT-A": proven(2),
  "MKT-B": proven(3),
  "FIN-A": proven(5),
  "FIN-B": proven(3),
};

function built(opinions: readonly Opinion[], own: Answers = OWN, chosen?: string) {
  const assessment = { ...toyAssessment(own), opinions };
  return buildOpinions({ rubric: toyRubric(), assessment, messages: en, chosen });
}

function compared(theirs: Answers, own: Answers = OWN) {
  const { chosen } = built([opinion(1, theirs)], own);
  if (!chosen) throw new Error("nothing to compare");
  return chosen;
}

describe("criterion by criterion", () => {
  test("the largest difference in points of the whole stands first, then answers of another kind, then the equal ones", () => {
    // MKT-A .45 × (25 − 75) = −22.5; FIN-A .20 × (100 − 25) = +15, three levels apart.
    const { lines, differing } = compared(THEIRS);
    expect(
      lines.map(({ criterionId, points, levels, difference }) => [
        criterionId,
        points.text,
        levels,
        difference,
      ]),
    ).toEqual([
      ["MKT-A", "−22.5", -2, "2 levels lower than you, −22.5 points"],
      ["FIN-A", "+15.0", 3, "3 levels higher than you, +15.0 points"],
      ["MKT-B", "–", null, "Other kind of answer"],
      ["FIN-B", "0.0", 0, "Same answer"],
    ]);
    expect(differing).toBe(3);
  });

  test("two levels apart or more is to be discussed; what is equal cannot be taken over", () => {
    const { lines } = compared({ ...THEIRS, "FIN-B": proven(4) });
    const flags = lines.map(({ criterionId, discuss, canTake }) => [criterionId, discuss, canTake]);
    expect(flags).toEqual([
      ["MKT-A", true, true],
      ["FIN-A", true, true],
      ["FIN-B", false, true],
      ["MKT-B", false, true],
    ]);
    expect(compared(OWN).lines.every(({ canTake }) => !canTake)).toBe(true);
  });

  test("the same level on other evidence differs by its points alone", () => {
    // .45 × 75 × (0.5 − 1)
    const [first] = compared({ ...OWN, "MKT-A": { level: 4, evidence: 0 } }).lines;
    expect(first).toMatchObject({
      criterionId: "MKT-A",
      levels: 0,
      differs: true,
      discuss: false,
      difference: "Same level, other evidence, −16.9 points",
    });
  });

  test("what the profile leaves out, and what no rubric knows, is compared for nobody", () => {
    const { lines } = compared({ ...THEIRS, "LEG-A": proven(5), gone: proven(5) });
    expect(lines.map(({ criterionId }) => criterionId)).not.toContain("LEG-A");
    expect(lines).toHaveLength(4);
  });

  test("an answer the reader did not give cannot be taken over", () => {
    const line = compared({}).lines.find(({ criterionId }) => criterionId === "FIN-A");
    expect(line).toMatchObject({ differs: true, canTake: false, levels: null });
  });
});

test("score and dimensions of both stand side by side with their difference", () => {
  const { totals, dimensions, radar } = compared(
    { ...THEIRS, "MKT-B": proven(1) },
    { ...OWN, "MKT-B": proven(1) },
  );
  // Own: .45 × 75 + .20 × 25 + .20 × 50 = 48.75; FIN-A at level 2 caps at 69, which does not bind.
  // Theirs: .45 × 25 + .20 × 100 + .20 × 50 = 41.25.
  expect(totals.rows[0]).toEqual(["Score", "48.8", "41.3", "−7.5"]);
  expect(dimensions.rows).toEqual([
    ["Market", "56.3", "18.8", "−37.5"],
    ["Finance", "37.5", "75.0", "+37.5"],
  ]);
  expect(radar.series.map(({ id, label }) => [id, label])).toEqual([
    ["adjusted", "You"],
    ["previous", "Reader 1"],
  ]);
  expect(radar.alt).toContain("Market 56.3 against 18.8");
});

describe("agreement in words", () => {
  test("below ten criteria it is counted and not judged", () => {
    const { agreement } = compared(THEIRS);
    expect(agreement).toBe(
      "You both gave a level to 3 criteria: 1 the same, 0 one level apart, 2 two or more apart. Below 10 criteria that is too few to judge agreement.",
    );
    expect(compared({}).agreement).toBe("There is no criterion to which both of you gave a level.");
  });

  test.each([
    ["the same levels throughout", 0, /alike \(agreement beyond chance 1\.00/],
    ["levels turned upside down", 1, /differently \(agreement beyond chance −/],
  ])("from ten on it is judged: %s", async (_what, turned, words) => {
    const rubric = await shippedRubric("ai-venture", "en");
    const sample = venture("sample-venture.en");
    const level = (n: number) => (((n * 3) % 5) + 1) as 1 | 2 | 3 | 4 | 5;
    const answersBy = (levelOf: (n: number) => 1 | 2 | 3 | 4 | 5): Answers =>
      Object.fromEntries(criteriaOf(rubric).map(({ id }, n) => [id, { level: levelOf(n) }]));
    const assessment = {
      ...sample,
      answers: answersBy(level),
      opinions: [
        opinion(
          1,
          answersBy((n) => (turned ? ((6 - level(n)) as 1 | 2 | 3 | 4 | 5) : level(n))),
        ),
      ],
    };
    expect(buildOpinions({ rubric, assessment, messages: en }).chosen?.agreement).toMatch(words);
  });
});

describe("several readers", () => {
  const lower = { ...THEIRS, "FIN-A": proven(1) };

  test("mean with lowest and highest, the widest spread first", () => {
    const { spread } = built([opinion(1, THEIRS), opinion(2, lower)]);
    // FIN-A 5 and 1: mean 3, four levels apart.
    expect(spread?.levels.rows[0]).toEqual(["Runway", "2", "3.0", "1–5", "2", "Discuss"]);
    expect(spread?.levels.rows.find(([title]) => title === "Margin")).toEqual([
      "Margin",
      "3",
      "3.0",
      "3",
      "2",
      "",
    ]);
    expect(spread?.scores.rows.find(([title]) => title === "Finance")).toEqual([
      "Finance",
      "37.5",
      "50.0",
      "25.0–75.0",
      "2",
    ]);
  });

  test("one reader has no spread; the newest is compared unless another is chosen", () => {
    const one = opinion(1, THEIRS);
    expect(built([one]).spread).toBeNull();
    const two = [one, opinion(2, lower)];
    expect(built(two).chosen?.reader).toBe("Reader 2");
    expect(built(two, OWN, one.id).chosen?.reader).toBe("Reader 1");
    expect(built(two, OWN, "gone").chosen?.reader).toBe("Reader 2");
  });
});

test("the list names reader, day, blindness, and another edition of the rubric", () => {
  const other = { ...toyAssessment({}).rubric, version: "1.0.0", hash: "f".repeat(64) };
  const entries = built([
    opinion(1, THEIRS, { reader: " ", blind: false, rubric: other }),
  ]).opinions;
  expect(entries).toEqual([
    {
      id: "00000000-0000-4000-8000-000000000001",
      reader: "Unnamed reader",
      date: { iso: "2026-11-21T08:00:00.000Z", text: "21 November 2026" },
      about: "with your levels in view, 4 criteria with a level",
      rubricNote: "Given on rubric 1.0.0, yours is 1.2.3: some anchors may read differently.",
    },
  ]);
  expect(built([opinion(1, THEIRS)]).opinions[0]?.rubricNote).toBe("");
});

test("nothing to compare is said plainly; both languages tell the same figures", () => {
  expect(built([])).toMatchObject({ opinions: [], chosen: null, spread: null });
  const assessment = { ...toyAssessment(OWN), opinions: [opinion(1, THEIRS)] };
  const chinese = buildOpinions({ rubric: toyRubric("zh"), assessment, messages: zh }).chosen;
  expect(chinese?.lines[0]?.difference).toBe("比你低2级，−22.5分");
  expect(chinese?.lines.map(({ points }) => points)).toEqual(
    compared(THEIRS).lines.map(({ points }) => points),
  );
});
