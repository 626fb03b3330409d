export { actionsFor, applies, gatesFor, optionOrder, regulationFor } from "./applicability.ts";
export { canonicalJson } from "./canonical.ts";
export type { Condition, Fact, OptionOrder, Profile } from "./condition.ts";
export { evaluate } from "./condition.ts";
export { localise } from "./localise.ts";
export type {
  Action,
  Criterion,
  Dimension,
  EvidenceGrade,
  Gate,
  Guidance,
  Level,
  ProfileQuestion,
  RegulationNote,
  Rubric,
  RubricGate,
  RubricSource,
  Source,
  Text,
} from "./rubric.ts";
export { criteriaOf } from "./rubric.ts";
export type { CriterionRules, Edition, Rules } from "./rules.ts";
export { rulesOf } from "./rules.ts";
export { compileRubric } from "./compile.ts";
export type { Checked, Path, Problem } from "./problem.ts";
export { problem } from "./problem.ts";
export { rubricFileSchemas, rubricSchema } from "./rubric-schema.ts";
