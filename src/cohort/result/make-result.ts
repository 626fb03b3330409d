import type { Answer, Answers } from "#assessment";
import type { Intake, PanelReview } from "../intake/record.ts";
import type { CohortRanking, CohortRow } from "../intake/row.ts";
import { sameName } from "../reviews/same-name.ts";
import type { RankingResult, ResultReview, ResultRow } from "./result.ts";

/**
 * The result file of an intake.
 * @param settings `now` ISO 8601 in UTC; `isNamed` takes names and e-mail addresses of ventures and reviewers along
 */
export function makeResult(
  { record, applicants, reviews }: Pick<Intake, "record" | "applicants" | "reviews">,
  { rows }: Pick<CohortRanking, "rows">,
  { now, isNamed }: { readonly now: string; readonly isNamed: boolean },
): RankingResult {
  const byId = new Map(applicants.map((applicant) => [applicant.id, applicant]));
  const numbers = reviewerNumbers(reviews);
  return {
    format: "touchstone/result",
    version: 1,
    createdAt: now,
    programme: record.programme,
    method: record.ranking,
    applicants: rows.flatMap(({ id }, place) => {
      const applicant = byId.get(id);
      if (!applicant) return [];
      const { assessment, email } = applicant;
      const { profile, answers, venture } = assessment;
      const name = isNamed ? venture.name : padded(place + 1, rows.length);
      const scored = { id, name, profile, answers: bare(answers) };
      return [isNamed && email !== null ? { ...scored, email } : scored];
    }),
    reviews: reviews.map(
      ({ id, applicant, reviewer, at, answers, champion, recused }): ResultReview => ({
        id,
        applicant,
        reviewer: isNamed ? reviewer : (numbers.get(sameName(reviewer)) ?? ""),
        at,
        answers: bare(answers),
        champion,
        recused,
      }),
    ),
    ranking: rows.map(withoutName),
  };
}

export function withoutName({
  name: _name,
  email: _email,
  harshness: _harshness,
  ...row
}: CohortRow): ResultRow {
  return row;
}

/** Numbers in the order of the names as they are compared: sums come out the same to the last digit. */
function reviewerNumbers(reviews: readonly PanelReview[]): ReadonlyMap<string, string> {
  const names = [...new Set(reviews.map(({ reviewer }) => sameName(reviewer)))].sort();
  return new Map(names.map((name, i) => [name, `R${padded(i + 1, names.length)}`]));
}

function padded(number: number, most: number): string {
  return `${number}`.padStart(Math.max(3, `${most}`.length), "0");
}

function bare(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(
      ([id, { note: _note, links: _links, ...answer }]): [string, Answer] => [id, answer],
    ),
  );
}
