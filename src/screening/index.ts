/**
 * What an accelerator is doing: the intakes of this device. Apart from `#state`, so that a founder's first screen does not load it.
 *
 * - The list: `useIntakeList()`; `createIntake`, `addIntake`, `deleteIntake`.
 * - One intake: `useIntake(id)`; `changeIntake(id, change)` writes one act in one transaction and is safe against other tabs.
 * - Its applicants and reviews stay on the disk: `loadApplicants`, `loadReviews`; a worker that wrote calls for `reloadIntake`.
 * - Decisions: `decide`, `giveReason`, `applyDecisions`, `undoDecision`.
 */
export { cannotBeToldApart, noRankOf, panelReading, reviewQueue, sameName } from "#cohort";
export type { ChangeResult } from "./change-intake.ts";
export { changeIntake } from "./change-intake.ts";
export { applyDecisions, decide, giveReason, undoDecision, useCanUndoDecision } from "./decide.ts";
export { closeDisk, disk } from "./disk.ts";
export {
  addIntake,
  createIntake,
  deleteAllIntakes,
  deleteIntake,
  loadIntakes,
  nameSelf,
  reloadIntake,
  writeWhole,
} from "./intakes.ts";
export type { IntakeSummary, OpenIntake } from "./intakes-store.ts";
export { useIntakes } from "./intakes-store.ts";
export { loadApplicants, loadReviews } from "./parts.ts";
export { takeIntakeFile } from "./take-intake-file.ts";
export { takeProgramme } from "./take-programme.ts";
export type { ProgrammeDraft, QuestionDraft } from "./programme-draft.ts";
export {
  draftOf,
  draftPairs,
  draftShares,
  gateKey,
  newQuestion,
  numberIn,
  partsOf,
  resetDraft,
} from "./programme-draft.ts";
export { pairConsistency, pairsOf } from "./programme-weights.ts";
export { type DraftIssue, type DraftRead, readDraft } from "./read-draft.ts";
export { saveProgramme, saveRanking, saveViews, useProgrammeRubric } from "./programme.ts";
export type { IntakeLoad } from "./use-intake.ts";
export { useIntake, useIntakeList } from "./use-intake.ts";
export type { IntakeOpened } from "./intake-file.ts";
export { intakeFileParts, openIntakeFile } from "./intake-file.ts";
export { openSampleIntake } from "./sample.ts";
export { type SampleStart, useSampleIntake } from "./use-sample-intake.ts";
export type { AssignedGroup } from "./panel-acts.ts";
export {
  addReviewer,
  giveOut,
  proposeAssignment,
  removeReading,
  removeReviewer,
  restoreReading,
  restoreReviewer,
  setReviewerRules,
  takeBack,
} from "./panel-acts.ts";
export type { MergeGround } from "./panel-merge.ts";
export { commitMerge, loadMergeGround, previewMerge } from "./panel-merge.ts";
export { loadColumns, writePacks } from "./panel-packs.ts";
export { useAgreement, usePanelReviews } from "./use-panel.ts";
export type { TableView } from "./table-store.ts";
export { useTable, useTables } from "./table-store.ts";
export type { OutputOutcome, OutputRun } from "./outputs.ts";
export { loadLetterStates, makeOutput, previewLetter, saveLetterWords } from "./outputs.ts";
export { useApplicantAssessment, useApplicants } from "./use-applicants.ts";
export type { Ranked } from "./ranking-store.ts";
export { useRanking } from "./use-ranking.ts";
export {
  addToImport,
  badRowsOf,
  cancelImport,
  commitImport,
  decideTable,
  removeFromImport,
  useImport,
} from "./import-store.ts";
export type {
  ImportChange,
  ImportColumn,
  ImportError,
  ImportOutcome,
  ImportProgress,
  ImportSource,
  ImportTable,
  ImportTrial,
} from "#workers";
