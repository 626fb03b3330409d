import { describe, expect, test } from "vitest";
import type { Answers, OwnWeights } from "#assessment";
import { comparisonMarkdown } from "#exports";
import { loadMessages } from "#i18n";
import { buildComparison, buildTimeline, type ComparedSide } from "#report";
import type { Profile, Rubric, Rules } from "#rubric";
import { allFives, at, shortOfCash } from "../../fixtures/toy-report.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

interface Parts {
  readonly name?: string;
  readonly profile?: Profile;
  readonly weights?: OwnWeights;
  readonly rules?: Rules;
  readonly version?: string;
  readonly standing?: ComparedSide["standing"];
}

const rubric = toyRubric();

function side(answers: Answers, parts: Parts = {}): ComparedSide {
  const { name = "Spring", profile = { stage: "idea" }, rules = rubric } = parts;
  const { version = rubric.version, standing = "shipped", weights } = parts;
  return {
    name,
    at: "2026-04-01T08:00:00.000Z",
    rubric: { id: rubric.id, version, hash: rubric.hash },
    profile,
    answers,
    rules,
    standing,
    ...(weights && { weights }),
  };
}

async function compared(
  before: ComparedSide,
  after: ComparedSide,
  { language = "en", shipped }: { language?: "zh" | "en"; shipped?: Rubric } = {},
) {
  const messages = await loadMessages(language);
  const words = { rubric: shipped ?? toyRubric(language), messages };
  return buildComparison({ ...words, venture: "Stone", before, after });
}

const now = { name: "Now" };

describe("the score", () => {
  test("each score is split as printed: the rows of its column add up", async () => {
    // Before 60.125, limited to 39. Level 3 by the old grade lifts the limit and gives .20 × 25; its proof as much again.
    const { score } = await compared(
      side(shortOfCash),
      side({ ...shortOfCash, "FIN-A": at(3) }, now),
    );
    expect(score.table.rows).toEqual([
      ["Before", "39.0", "60.1", "61.3"],
      ["Answers", "+26.1", "+5.0", "+10.0"],
      ["Evidence", "+5.0", "+5.0", "0.0"],
      ["What counts", "0.0", "0.0", "0.0"],
      ["Rubric and weights", "0.0", "0.0", "0.0"],
      ["After", "70.1", "70.1", "71.3"],
    ]);
    expect(score.sentences).toEqual([
      "Score rose from 39.0 to 70.1 (+31.1).",
      "By cause: Answers +26.1, Evidence +5.0.",
    ]);
    expect(score.notes.at(-1)).toContain("A must-have limits the score on at least one side");
  });

  test("a score that stays says so, with what cancelled out", async () => {
    const { score } = await compared(
      side({ ...allFives, "FIN-A": at(4) }),
      side({ ...allFives, "FIN-B": at(4) }, now),
    );
    expect(score.sentences[0]).toBe("Score stays at 95.0.");
  });

  test("without a score on one side nothing is split, and the answers are listed all the same", async () => {
    const { score, criteria } = await compared(side({}), side(allFives, now));
    expect(score.changes.every(({ parts }) => parts.length === 0)).toBe(true);
    expect(score.sentences).toEqual([
      "One of the two has no score yet, so the change cannot be split. What was answered differently stands below.",
    ]);
    expect(criteria.lines).toHaveLength(4);
    expect(criteria.lines[0]?.effect).toEqual({
      value: null,
      text: "Not in both editions, or no score to compare",
    });
  });

  test("a trial shows that it has weights of its own, and they are the last cause", async () => {
    const answers = { ...allFives, "FIN-A": at(3), "FIN-B": at(3) };
    // .60 × 100 + .40 × 50 by the rubric, halves in the trial.
    const { score, after } = await compared(
      side(answers),
      side(answers, { name: "Trial", weights: { market: 1, finance: 1 } }),
    );
    expect(after.rubric).toBe("Edition 1.2.3, weights of its own");
    expect(score.changes[0]?.parts.map(({ figure }) => figure.text)).toEqual([
      "0.0",
      "0.0",
      "0.0",
      "−5.0",
    ]);
  });
});

describe("dimensions and must-haves", () => {
  test("each dimension before and after, its difference as the printed numbers give it, and the same on one radar", async () => {
    // Finance (0 + 100) / 2 before, (50 + 100) / 2 after; the legal one asks nothing of this venture.
    const { dimensions } = await compared(
      side(shortOfCash),
      side({ ...shortOfCash, "FIN-A": at(3) }, now),
    );
    expect(dimensions.table.rows).toEqual([
      ["Market", "66.9", "66.9", "0.0"],
      ["Finance", "50.0", "75.0", "+25.0"],
    ]);
    expect(dimensions.series.map(({ id, label, values }) => [id, label, values[1]])).toEqual([
      ["adjusted", "Now", 75],
      ["previous", "Spring", 50],
    ]);
    expect(dimensions.alt).toContain("Finance 50.0 to 75.0");
  });

  test("a must-have that came to be met, and how many more are met on both sides", async () => {
    const { gates } = await compared(
      side(shortOfCash),
      side({ ...shortOfCash, "FIN-A": at(3) }, now),
    );
    expect(gates.table.rows).toEqual([["Runway", "Not met", "Met"]]);
    expect(gates.intro).toBe("1 more is met on both sides.");
  });

  test("one that is still not met is listed after what changed", async () => {
    const { gates } = await compared(
      side({ ...shortOfCash, "FIN-B": at(1) }),
      side({ ...shortOfCash, "FIN-B": at(2) }, now),
    );
    expect(gates.lines.map(({ title, changed }) => [title, changed])).toEqual([
      ["Margin", true],
      ["Runway", false],
    ]);
  });
});

describe("criterion by criterion", () => {
  test("the largest effect first, whichever way it goes; notes and links last; the rest is counted", async () => {
    const { criteria } = await compared(
      side({ ...allFives, "MKT-B": { ...at(5), note: "before" } }),
      side(
        {
          ...allFives,
          "MKT-A": at(4),
          "MKT-B": { ...at(5), note: "after", links: ["https://example.org/a"] },
          "FIN-A": at(1, 0),
        },
        now,
      ),
    );
    // .45 × 25 = 11.25 and .20 × 100 = 20.
    expect(
      criteria.lines.map(({ title, before, after, effect, remarks }) => [
        title,
        before,
        after,
        effect.text,
        remarks,
      ]),
    ).toEqual([
      ["Runway", "Level 5 · Grade 4: Contract", "Level 1 · Grade 0: Assertion", "−20.0", ""],
      ["Demand", "Level 5 · Grade 4: Contract", "Level 4 · Grade 4: Contract", "−11.3", ""],
      [
        "Size",
        "Level 5 · Grade 4: Contract",
        "Level 5 · Grade 4: Contract",
        "No effect on the score",
        "The note changed. The links changed.",
      ],
    ]);
    expect(criteria.unchanged).toBe("Unchanged: 1 criterion.");
  });

  test("not applicable, open and switched-off answers are told apart", async () => {
    const { criteria } = await compared(
      side({ ...allFives, "MKT-B": { notApplicable: "absent" }, "FIN-B": { unknown: true } }),
      side({ ...allFives, "LEG-A": at(3) }, { name: "Now", profile: { stage: "pilot" } }),
    );
    expect(criteria.lines.map(({ title, before, after }) => [title, before, after])).toEqual([
      ["Licence", "Does not apply to this profile", "Level 3 · Grade 4: Contract"],
      ["Size", "Not applicable: No such activity", "Level 5 · Grade 4: Contract"],
      ["Margin", "Don’t know yet", "Level 5 · Grade 4: Contract"],
    ]);
    // .80 × 100 + .20 × 50 instead of 100; the other two were as good as the rest.
    expect(criteria.lines.map(({ effect }) => effect.value && Math.round(effect.value))).toEqual([
      -10, 0, 0,
    ]);
  });

  test("a criterion that the rubric no longer has keeps its id and leads nowhere", async () => {
    const [market, ...others] = rubric.dimensions;
    const [demand] = market?.criteria ?? [];
    if (!market || !demand) throw new Error("no market");
    const gone = { ...demand, id: "MKT-OLD", weight: 4 };
    const older: Rules = {
      ...rubric,
      version: "1.0.0",
      dimensions: [{ ...market, criteria: [...market.criteria, gone] }, ...others],
    };
    const before = side(
      { ...allFives, "MKT-OLD": at(1) },
      { rules: older, version: "1.0.0", standing: "kept" },
    );
    const { criteria, score } = await compared(before, side(allFives, now));
    expect(criteria.lines).toMatchObject([
      {
        criterionId: "MKT-OLD",
        dimensionId: null,
        title: "MKT-OLD, no longer in the rubric",
        after: "Not part of this edition",
        effect: { value: null },
      },
    ]);
    // Market was (3 × 100 + 100 + 4 × 0) / 8 by the old rules. Taking the answer back is an answer.
    expect(score.changes[0]).toMatchObject({ before: { text: "70.0" }, after: { text: "100.0" } });
  });
});

describe("what is known of an old rubric", () => {
  test("a side scored for want of its own rules says so", async () => {
    const { before } = await compared(
      side(allFives, { version: "0.9.0", standing: "unknown" }),
      side(allFives, now),
    );
    expect(before.rubric).toBe("Edition 0.9.0");
    expect(before.note).toBe(
      "The rules of edition 0.9.0 are not kept in this Touchstone; it is scored with 1.2.3. A score from that time may have been another.",
    );
  });
});

describe("languages and files", () => {
  test("the same comparison in Chinese joins no sentences by spaces and prints the same numbers", async () => {
    const [before, after] = [
      side(shortOfCash, { name: "春天" }),
      side({ ...shortOfCash, "FIN-A": at(3) }, { name: "现在" }),
    ];
    const zh = await compared(before, after, { language: "zh" });
    const en = await compared(before, after);
    expect(zh.title).toBe("Stone：从“春天”到“现在”");
    expect(zh.score.sentences.join("")).toBe(
      "得分从39.0升到70.1（+31.1）。按原因拆分：答案+26.1，证据+5.0。",
    );
    const figures = (of: typeof zh) => of.score.table.rows.map(([, ...cells]) => cells);
    expect(figures(zh)).toEqual(figures(en));
  });

  test("the same input gives the same comparison, and it survives structured cloning", async () => {
    const [before, after] = [side(shortOfCash), side(allFives, now)];
    const one = await compared(before, after);
    expect(await compared(before, after)).toEqual(one);
    expect(structuredClone(one)).toEqual(one);
  });

  test("as Markdown it holds the split and every change, and what a person typed stays text", async () => {
    const text = comparisonMarkdown(
      await compared(side(shortOfCash, { name: "a|b <i>" }), side(allFives, now)),
    );
    expect(text).toContain("# Stone: from “a\\|b \\<i\\>” to “Now”");
    expect(text).toContain("| Evidence | ");
    expect(text).toContain(
      "- **Runway** Level 1 · Grade 0: Assertion → Level 5 · Grade 4: Contract; By itself +20.0",
    );
  });
});

test("a timeline shows each day with its score, range and band", async () => {
  const messages = await loadMessages("en");
  const { "FIN-B": _, ...open } = allFives;
  const { points, alt, borders } = buildTimeline([side(open), side(shortOfCash, now)], {
    rubric,
    messages,
  });
  expect(points.map(({ number, name, score, range }) => [number, name, score.text, range])).toEqual(
    [
      [1, "Spring", "100.0", "80.0–100.0"],
      [2, "Now", "39.0", "39.0"],
    ],
  );
  expect(alt).toBe("Score and range over time: Spring 100.0 (80.0–100.0), Now 39.0.");
  expect(borders).toEqual([40, 70, 85]);
});
