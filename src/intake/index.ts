export { assessmentSizeProblem, readAssessmentFile } from "./assessment-json.ts";
export type { FileProblem, RubricRead } from "./rubric-yaml.ts";
export { readRubric } from "./read-rubric.ts";
export { packShare, unpackShare } from "./share-link.ts";
export { sha256Hex } from "./sha256.ts";
