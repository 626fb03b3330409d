import type { CohortInput } from "./cohort-input.ts";
import { type CohortSheet, wholeCell } from "./cohort-sheet.ts";

/** Every change with its time and who made it, the first one first. */
export function logSheet({ intake, messages }: CohortInput): CohortSheet {
  const { sheets, columns, events } = messages.cohortReport;
  const names = new Map(
    intake.applicants.map(({ id, assessment }) => [id, assessment.venture.name]),
  );
  return {
    id: "log",
    name: sheets.log,
    columns: [
      { id: "seq", title: columns.seq, width: 7 },
      { id: "time", title: columns.time, width: 24 },
      { id: "by", title: columns.by, width: 18 },
      { id: "what", title: columns.what, width: 24 },
      { id: "applicantId", title: columns.applicantId, width: 38 },
      { id: "name", title: columns.name, width: 28 },
      { id: "from", title: columns.from, width: 30 },
      { id: "to", title: columns.to, width: 30 },
    ],
    *rows() {
      for (const { seq, at, by, what, applicant, from, to } of intake.log) {
        yield [
          wholeCell(seq),
          at,
          by,
          { code: what, text: events[what] },
          applicant ?? "",
          (applicant && names.get(applicant)) ?? "",
          from,
          to,
        ];
      }
    },
  };
}
