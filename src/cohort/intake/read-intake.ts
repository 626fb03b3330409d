import { readForeign, readRecord } from "#assessment";
import type { Checked } from "#rubric";
import {
  applicantRecordSchema,
  decisionSchema,
  intakeFileSchema,
  intakeRecordSchema,
  logEntrySchema,
  panelReviewSchema,
} from "./intake-schema.ts";
import type {
  ApplicantRecord,
  Decision,
  Intake,
  IntakeRecord,
  LogEntry,
  PanelReview,
} from "./record.ts";

/** The version of the intake file that this Touchstone writes. */
export const INTAKE_VERSION = 1;

/** A whole intake as a file. */
export interface IntakeFile extends Intake {
  readonly format: "touchstone/cohort";
  readonly version: 1;
}

/** Reads a parsed intake file, as `readForeign` does. */
export function readIntakeFile(input: unknown): Checked<IntakeFile> {
  return readForeign(input, {
    format: "touchstone/cohort",
    otherFormat: "intake.format",
    schema: intakeFileSchema,
    version: INTAKE_VERSION,
    steps: {},
  });
}

/** Reads the parts of an intake from a stranger: the disk is one. */
export const readParts = {
  record: (input: unknown): Checked<IntakeRecord> => readRecord(input, intakeRecordSchema),
  applicant: (input: unknown): Checked<ApplicantRecord> => readRecord(input, applicantRecordSchema),
  review: (input: unknown): Checked<PanelReview> => readRecord(input, panelReviewSchema),
  decision: (input: unknown): Checked<Decision> => readRecord(input, decisionSchema),
  entry: (input: unknown): Checked<LogEntry> => readRecord(input, logEntrySchema),
};
