export { assessmentSizeProblem, readAssessmentFile } from "./assessment-json.ts";
export type { FileProblem, RubricRead } from "./rubric-yaml.ts";
export { readJson } from "./read-json.ts";
export { readIncoming } from "./read-incoming.ts";
export { isPdf } from "./report-pdf/is-pdf.ts";
export { readProgrammeFile, readSharedFile } from "./programme-json.ts";
export { readReviewFile } from "./review-json.ts";
export { readRubric } from "./read-rubric.ts";
export { packShare, unpackShare } from "./share-link.ts";
export { sha256Hex } from "./sha256.ts";
export { MANY_LIMITS } from "./many/limits.ts";
export { isNewer, newestOfEach } from "./many/newest-of-each.ts";
export type { Place } from "./many/place.ts";
export { type GivenFile, sortFiles } from "./many/sort-files.ts";
export type { Sorted } from "./many/sorted.ts";
export { ENCODINGS, type Encoding } from "./table/encoding/encoding.ts";
export { encodingChoices } from "./table/encoding/encoding-choices.ts";
export { type EncodingGuess, rankEncodings } from "./table/encoding/rank-encodings.ts";
export { DELIMITERS } from "./table/delimited/find-delimiter.ts";
export { TABLE_LIMITS } from "./table/limits.ts";
export type { ApplicantDraft, Applied } from "./table/mapping/applicant-draft.ts";
export { applyMapping } from "./table/mapping/apply-mapping.ts";
export { withMeaning, withTarget, withThresholds } from "./table/mapping/change-mapping.ts";
export { diffImport, type ImportDiff, type KnownApplicant } from "./table/mapping/diff-import.ts";
export { errorTable } from "./table/mapping/error-table.ts";
export { headerFingerprint } from "./table/mapping/fingerprint.ts";
export type {
  MappedColumn,
  MappedValue,
  Mapping,
  Meaning,
  Target,
  ValueMap,
} from "./table/mapping/mapping.ts";
export type { PersonalKind } from "./table/mapping/personal.ts";
export { type Preset, type Product, recogniseProduct } from "./table/mapping/product.ts";
export { readMapping } from "./table/mapping/read-mapping.ts";
export { reuseMapping } from "./table/mapping/reuse-mapping.ts";
export { suggestMapping } from "./table/mapping/suggest-mapping.ts";
export { type BothRubrics, suggestValues } from "./table/mapping/suggest-values.ts";
export { readTable } from "./table/read-table.ts";
export type { TableError } from "./table/row-error.ts";
export type { Header, RawRow, RawTable, ReadOptions } from "./table/table.ts";
