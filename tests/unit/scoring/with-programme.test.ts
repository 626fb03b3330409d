import { expect, test } from "vitest";
import type { Answers, Programme } from "#assessment";
import { rubricFor, scoreVenture, withProgramme } from "#scoring";
import { programmeOn } from "../../fixtures/programme.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

const rubric = toyRubric();
const PROVEN = { level: 5, evidence: 4 } as const;

/** Market 100, finance (0 + 100) / 2 = 50; the runway fails both of its must-haves. */
const NO_RUNWAY: Answers = {
  "MKT-A": PROVEN,
  "MKT-B": PROVEN,
  "FIN-A": { level: 1, evidence: 4 },
  "FIN-B": PROVEN,
};

function scored(settings: Partial<Programme>, answers: Answers = NO_RUNWAY) {
  const rules = withProgramme(rubric, programmeOn(rubric, settings));
  return scoreVenture(rules, toyAssessment(answers)).scorecard;
}

test("without settings a programme scores as its rubric: .6 × 100 + .4 × 50 = 80, capped at 39", () => {
  expect(scored({})).toMatchObject({ adjusted: 80, final: 39, band: "not-yet" });
});

test("its weights take the place of the rubric's: halves of 100 and 50 make 75", () => {
  expect(scored({ weights: { market: 30, finance: 30 } }).adjusted).toBe(75);
  // Within finance 3 : 1 on the margin: (0 + 3 × 100) / 4 = 75, then .6 × 100 + .4 × 75 = 90.
  expect(scored({ weights: { "FIN-B": 3 } }).adjusted).toBe(90);
});

test("a must-have switched off caps nothing: the next cap holds, and without either the score stands", () => {
  const first = { criterion: "FIN-A", index: 0 };
  const second = { criterion: "FIN-A", index: 1 };
  expect(scored({ gatesOff: [first] })).toMatchObject({ final: 69, band: "high-risk" });
  expect(scored({ gatesOff: [second] })).toMatchObject({ final: 39, band: "not-yet" });
  expect(scored({ gatesOff: [first, second] })).toMatchObject({ final: 80, band: "promising" });
});

test("a criterion of which every must-have is off has none, like any other", () => {
  const { dimensions } = withProgramme(rubric, { gatesOff: [{ criterion: "FIN-B", index: 0 }] });
  const margin = dimensions[1]?.criteria[1];
  expect(margin?.id).toBe("FIN-B");
  expect(margin && "gates" in margin).toBe(false);
});

test("its bands decide the band: 80 is strong from 80 on, promising where strong begins at 80.1", () => {
  const gatesOff = [0, 1].map((index) => ({ criterion: "FIN-A", index }));
  expect(scored({ gatesOff, bands: { strong: 80 } }).band).toBe("strong");
  expect(scored({ gatesOff, bands: { strong: 80.1 } }).band).toBe("promising");
});

test("its least coverage decides who is ranked: .45 + .20 of the weight is enough from 65 % down", () => {
  const answers: Answers = { "MKT-A": PROVEN, "FIN-A": PROVEN };
  // The open must-have of the margin would keep the band open whatever the coverage.
  const gatesOff = [{ criterion: "FIN-B", index: 0 }];
  expect(scored({ gatesOff }, answers).status).toBe("insufficient");
  expect(scored({ gatesOff, minCoverage: 0.66 }, answers).status).toBe("insufficient");
  expect(scored({ gatesOff, minCoverage: 0.65 }, answers).status).toBe("ranked");
  expect(scored({ minCoverage: 0.65 }, answers).status).toBe("insufficient");
});

test("ids that the rubric does not know change nothing, and the rubric itself stays", () => {
  const before = structuredClone(rubric);
  const settings = {
    weights: { moon: 50, constructor: 3 },
    gatesOff: [{ criterion: "MKT-A", index: 4 }],
    bands: { toString: 3 },
  };
  expect(scored(settings)).toEqual(scored({}));
  expect(rubric).toEqual(before);
});

test("the same rubric and programme give the same object, so that it is scored once", () => {
  const programme = programmeOn(rubric, { weights: { market: 1 } });
  const assessment = { ...toyAssessment(NO_RUNWAY), programme };
  expect(rubricFor(rubric, assessment)).toBe(rubricFor(rubric, { programme }));
  expect(rubricFor(rubric, toyAssessment({}))).toBe(rubric);
  expect(rubricFor(toyRubric("zh"), { programme }).title).toBe("示例量规");
});
