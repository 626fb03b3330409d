import { criteriaOf, type Path, type Problem, problem, type Rubric } from "#rubric";
import type { Programme, ProgrammeAnswers } from "./programme.ts";

/**
 * Whether a programme speaks of what its rubric holds: its dimensions, criteria, must-haves and bands, and bands that still ascend.
 * Nothing is guessed: one unknown id refuses the whole file.
 * @param rubric as shipped, without the programme's settings
 * @returns problems with their places; none when the rubric can be used with it
 */
export function checkProgramme(programme: Programme, rubric: Rubric): Problem[] {
  if (programme.rubric.id !== rubric.id) {
    const detail = { id: programme.rubric.id, expected: rubric.id };
    return [problem(["rubric", "id"], "programme.otherRubric", detail)];
  }
  return [
    ...weightProblems(programme, rubric),
    ...gateProblems(programme, rubric),
    ...bandProblems(programme, rubric),
  ];
}

/** Whether answers are to questions that the programme asks, and of their kind. */
export function programmeAnswerProblems(
  answers: ProgrammeAnswers,
  programme: Programme | undefined,
): Problem[] {
  const questions = new Map(programme?.questions.map((question) => [question.id, question]));
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.get(id);
    const path = ["programmeAnswers", id];
    if (!question) return [problem(path, "programme.unknownQuestion", { id })];
    const { kind, options = [] } = question;
    if ((kind === "number") !== (typeof answer === "number")) {
      return [problem(path, "programme.answerKind", { id, kind })];
    }
    return kind === "choice" && !options.includes(String(answer))
      ? [problem(path, "programme.unknownOption", { id, value: answer })]
      : [];
  });
}

function weightProblems({ weights = {}, weighting }: Programme, rubric: Rubric): Problem[] {
  const dimensions = new Set(rubric.dimensions.map(({ id }) => id));
  const criteria = new Set(criteriaOf(rubric).map(({ id }) => id));
  const unknown = (path: Path, id: string, known: boolean): Problem[] =>
    known ? [] : [problem(path, "programme.unknownWeight", { id })];
  const judged = weighting?.method === "pairs" ? Object.keys(weighting.pairs) : [];
  const placed = weighting?.method === "order" ? Object.keys(weighting.places) : [];
  return [
    ...Object.keys(weights).flatMap((id) =>
      unknown(["weights", id], id, dimensions.has(id) || criteria.has(id)),
    ),
    ...placed.flatMap((id) => unknown(["weighting", "places", id], id, dimensions.has(id))),
    ...judged.flatMap((pair) => {
      const both = pair.split("/");
      const isKnown = both[0] !== both[1] && both.every((id) => dimensions.has(id));
      return unknown(["weighting", "pairs", pair], pair, isKnown);
    }),
  ];
}

function gateProblems({ gatesOff = [] }: Programme, rubric: Rubric): Problem[] {
  const gates = new Map(criteriaOf(rubric).map(({ id, gates: own = [] }) => [id, own.length]));
  return gatesOff.flatMap(({ criterion, index }, i) =>
    index < (gates.get(criterion) ?? 0)
      ? []
      : [problem(["gatesOff", i], "programme.unknownGate", { id: criterion, index: index + 1 })],
  );
}

function bandProblems({ bands }: Programme, { policy }: Rubric): Problem[] {
  if (!bands) return [];
  const known = new Set(policy.bands.map(({ id }) => id));
  const unknown = Object.keys(bands).filter((id) => !known.has(id));
  if (unknown.length > 0) {
    return unknown.map((id) => problem(["bands", id], "programme.unknownBand", { id }));
  }
  const starts = policy.bands.map(({ id, min }) => (Object.hasOwn(bands, id) ? bands[id] : min));
  const ascends = starts.every((start = 0, i) =>
    i === 0 ? start === 0 : start > (starts[i - 1] ?? 0),
  );
  return ascends ? [] : [problem(["bands"], "programme.bands")];
}
