import { cohortApplicant } from "./cohort-applicant.ts";
import { cohortDecisions } from "./cohort-decisions.ts";
import { cohortTable } from "./cohort-table.ts";

/** The table of applicants, one applicant, comparing, decisions, the log. */
export const cohort = {
  title: "Applicants",
  loading: "Reading the intake…",
  absent: "There is no such intake on this device.",
  empty: {
    heading: "No applicants yet",
    what: "Bring in what they sent: assessment files, reports as PDF, tables from a form. Or look at the sample programme first.",
    import: "Import files",
  },
  table: cohortTable,
  decisions: cohortDecisions,
  applicant: cohortApplicant,
};
