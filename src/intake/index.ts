export { assessmentSizeProblem, readAssessmentFile } from "./assessment-json.ts";
export type { FileProblem, RubricRead } from "./rubric-yaml.ts";
export { readIncoming } from "./read-incoming.ts";
export { isPdf } from "./report-pdf/is-pdf.ts";
export { readReviewFile } from "./review-json.ts";
export { readRubric } from "./read-rubric.ts";
export { packShare, unpackShare } from "./share-link.ts";
export { sha256Hex } from "./sha256.ts";
