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
 * - Files: `openFile(file)` → added, same, refused with problems, or a choice for `settleChoice`; `writeAssessment` gives the text of a file.
 * - Reports: `await loadReport(assessment, language)`; `exportPdf(assessment, languages, onStage)` renders off the main thread, can be cancelled.
 * - What to tell: `useNotices`; a notice is a code with detail, the interface puts it into words.
 */
export { isLink, LIMITS, stateOf, withoutRemarks, writeAssessment } from "#assessment";
export { round1 } from "#scoring";
export { askToPersist, estimateSpace, type DamagedRecord, type StorageFailure } from "#storage";
export { writeBackup } from "./backup.ts";
export { deleteAssessment, undoDelete } from "./delete.ts";
export type { Touched } from "./history.ts";
export type { LibraryState, Removed } from "./library-store.ts";
export { useAssessment, useCanRedo, useCanUndo, useLibrary } from "./library-store.ts";
export type { Notice, NoticeCode, NoticesState } from "./notices-store.ts";
export { useNotices } from "./notices-store.ts";
export type { OpenChoice, OpenResult } from "./open-file.ts";
export { openAssessment, openFile, settleChoice } from "./open-file.ts";
export type { Asked, Decision, OpenedItem, OpeningState } from "./opening-store.ts";
export { useOpening } from "./opening-store.ts";
export type { PdfExport, PdfOutcome } from "./reports.ts";
export { exportPdf, loadReport } from "./reports.ts";
export type { CatalogueEntry, RubricLoad } from "./rubric-store.ts";
export { loadEdition, loadRubric, rubricCatalogue, useRubric, useRubrics } from "./rubric-store.ts";
export type { SaveStatus } from "./save-store.ts";
export { useSaveStates, useSaveStatus, useUnsavedCount } from "./save-store.ts";
export type { Progress } from "./scores.ts";
export { applicableIds, progressOf, regulationOn, scorecardOf } from "./scores.ts";
export type { Session } from "./session.ts";
export type { Length, SettingsState, Theme } from "./settings-store.ts";
export { useSettings } from "./settings-store.ts";
export type { SharedRead } from "./share.ts";
export { readShared, shareAddress } from "./share.ts";
export { startApp } from "./start-app.ts";
