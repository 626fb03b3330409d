/**
 * What the person is doing: stores, and the few functions that go with them. Hooks take a selector, as in zustand;
 * outside React use `useLibrary.getState()` and `.subscribe()`.
 *
 * - Start: `startApp({ forcedLanguage, preferredLanguages })`, once; `(await started.session).flush()` before a reload.
 * - Assessments: `useLibrary((state) => state.assessments[id])`; `useAssessment(id)`; actions `create`, `answer`, `setProfile`,
 *   `setVenture`, `undo`, `redo`. Delete with `deleteAssessment(id)`; its notice goes to `undoDelete(notice)`.
 * - Saved? `useSaveStatus(id)`: "saved" is said only after the write has completed on disk.
 * - Rubrics: `rubricCatalogue`; `await loadRubric(id, language)`, then `useRubric(id)`.
 * - Numbers: `scorecardOf(assessment, rubric)` (memoised), `progressOf`, `applicableIds`, `regulationOn`.
 * - Files: `openFile(file)`, a .json file or a report PDF → added, same, refused with problems, or a choice for `settleChoice`; `writeAssessment` gives the text of a file.
 * - Second opinions: `writeReviewPack` and `writeReview` give the two files; `await loadOpinions(assessment, language, chosen)`.
 * - Reports: `await loadReport(assessment, language)`; `exportPdf(assessment, languages, onStage)` renders off the main thread, can be cancelled.
 * - Trials: `useTrial(id)`, changed with `useWhatIf.getState().change(id, …)`; `trialAnswers` and `trialRubric` go into `scorecardOf`; `keepTrial`, `takeOverTrial`.
 * - What to tell: `useNotices`; a notice is a code with detail, the interface puts it into words.
 */
export {
  isLink,
  LIMITS,
  stateOf,
  withoutRemarks,
  writeAssessment,
  writeForOthers,
} from "#assessment";
export { round1, rubricFor } from "#scoring";
export { askToPersist, estimateSpace, type DamagedRecord, type StorageFailure } from "#storage";
export { writeBackup } from "./backup.ts";
export type { ChangeLoad, ChangeView } from "./comparisons.ts";
export { loadChange, loadEditionChange, NOW } from "./comparisons.ts";
export { deleteAssessment, undoDelete } from "./delete.ts";
export { stopFirmness } from "./firmness.ts";
export type { Touched } from "./history.ts";
export type { LibraryState, Removed } from "./library-store.ts";
export { useAssessment, useCanRedo, useCanUndo, useLibrary } from "./library-store.ts";
export { guardTrials, keepTrial, takeOverTrial } from "./keep-trial.ts";
export type { Notice, NoticeCode, NoticesState } from "./notices-store.ts";
export { useNotices } from "./notices-store.ts";
export type { OpenChoice, OpenResult } from "./open-file.ts";
export { openAssessment, openFile, settleChoice } from "./open-file.ts";
export type { Asked, AskedReading, Decision, OpenedItem, OpeningState } from "./opening-store.ts";
export { useOpening } from "./opening-store.ts";
export type { Platform } from "./platform.ts";
export { browserPlatform } from "./platform.ts";
export type { PlanLoad } from "./plans.ts";
export { loadPlan } from "./plans.ts";
export type { PdfExport, PdfOutcome } from "./reports.ts";
export { exportPdf, loadReport } from "./reports.ts";
export { applicationsTo, applyTo, programmeAddress, writeProgramme } from "./programmes.ts";
export type { CatalogueEntry, RubricLoad } from "./rubric-store.ts";
export {
  loadEdition,
  loadRubric,
  loadRubricOf,
  rubricCatalogue,
  useRubric,
  useRubricOf,
  useRubrics,
} from "./rubric-store.ts";
export type { OpinionLoad } from "./second-opinion.ts";
export {
  loadOpinions,
  removeOpinion,
  takeOverAnswer,
  writeReview,
  writeReviewPack,
} from "./second-opinion.ts";
export type { ArrivedReview } from "./panel-inbox.ts";
export { usePanelInbox } from "./panel-inbox.ts";
export type { HeldPack } from "./held-packs.ts";
export { isBegun, markOf, packReadings, packsIn } from "./held-packs.ts";
export {
  deletePack,
  markReading,
  nameReader,
  nextReading,
  writePackReview,
} from "./review-packs.ts";
export type { SaveStatus } from "./save-store.ts";
export { useSaveStates, useSaveStatus, useUnsavedCount } from "./save-store.ts";
export type { Progress } from "./scores.ts";
export { applicableIds, progressOf, regulationOn, scorecardOf } from "./scores.ts";
export type { Session } from "./session.ts";
export type { Length, SettingsState, Theme } from "./settings-store.ts";
export { useSettings } from "./settings-store.ts";
export type { EditionGap } from "./snapshots.ts";
export { deleteSnapshot, editionGap, freeze, moveToEdition, renameSnapshot } from "./snapshots.ts";
export type { SharedRead } from "./share.ts";
export { readShared, shareAddress } from "./share.ts";
export { startApp } from "./start-app.ts";
export type { Venture, VentureLoad } from "./use-venture.ts";
export { useShippedRubric } from "./use-shipped-rubric.ts";
export { useVenture } from "./use-venture.ts";
export type { AnswerChange, Trial, TrialChanges, WeightChange } from "./trial.ts";
export {
  changesOf,
  NO_TRIAL,
  pointsLeft,
  trialAnswers,
  trialRubric,
  withTrialAnswer,
  withTrialWeight,
} from "./trial.ts";
export type { TrialHistory, WhatIfState } from "./what-if-store.ts";
export { useTrial, useWhatIf } from "./what-if-store.ts";
