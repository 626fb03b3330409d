import type { Rules } from "#rubric";
import type { ApplicantRecord, PanelReview } from "../intake/record.ts";
import { rankIntake } from "../ranking/rank-intake.ts";
import { withoutName } from "./make-result.ts";
import type { RankingResult, ResultRow } from "./result.ts";

/** A number or word of a result file that its own inputs do not give. */
export interface ResultDifference {
  /** Id of the applicant. */
  readonly applicant: string;
  readonly name: string;
  /** e.g. "rank", "dimensions.market"; "row" where one of the two says nothing of the applicant. */
  readonly field: string;
  /** As JSON; "" where there is none. */
  readonly stated: string;
  readonly computed: string;
}

/**
 * Makes the ranking of a result file again from the inputs in it, and compares every field of every row.
 * @param rubric the one the file names, with the programme's settings
 * @returns no difference when the file tells what it holds
 * @throws ScoringRubricError when the rubric cannot be scored
 */
export function verifyResult(result: RankingResult, rubric: Rules): ResultDifference[] {
  const { programme, method } = result;
  const computed = rankIntake({
    rubric,
    places: programme.places,
    applicants: result.applicants.map((applicant) => recordOf(applicant, result)),
    reviews: result.reviews.map(
      (review): PanelReview => ({
        ...review,
        pack: review.id,
        rubric: programme.rubric,
        blind: false,
        comment: "",
      }),
    ),
    settings: method,
  });
  const names = new Map(result.applicants.map(({ id, name }) => [id, name]));
  const stated = new Map(result.ranking.map((row) => [row.id, row]));
  const known = new Set(computed.rows.map(({ id }) => id));
  return [
    ...computed.rows.flatMap((row) =>
      rowDifferences(names.get(row.id) ?? "", stated.get(row.id), withoutName(row)),
    ),
    ...result.ranking.flatMap(({ id }) =>
      known.has(id) ? [] : [{ applicant: id, name: "", field: "row", stated: id, computed: "" }],
    ),
  ];
}

function recordOf(
  { id, name, profile, answers }: RankingResult["applicants"][number],
  { programme, createdAt }: RankingResult,
): ApplicantRecord {
  return {
    id,
    identity: `assessment:${id}`,
    email: null,
    assessment: {
      format: "touchstone/assessment",
      version: 1,
      id,
      revision: 1,
      rubric: programme.rubric,
      venture: { name, oneLiner: "" },
      profile,
      answers,
      snapshots: [],
      createdAt,
      updatedAt: createdAt,
    },
    other: [],
    source: { file: "", row: null },
    importedAt: createdAt,
  };
}

function rowDifferences(
  name: string,
  stated: ResultRow | undefined,
  computed: ResultRow,
): ResultDifference[] {
  const at = { applicant: computed.id, name };
  if (!stated) return [{ ...at, field: "row", stated: "", computed: computed.id }];
  const [told, found] = [flat(stated), flat(computed)];
  const fields = new Set([...told.keys(), ...found.keys()]);
  return [...fields].flatMap((field) => {
    const [before, after] = [told.get(field) ?? "", found.get(field) ?? ""];
    return before === after ? [] : [{ ...at, field, stated: before, computed: after }];
  });
}

/** The known fields of a row as JSON, the dimensions one by one. */
function flat({ dimensions, ...row }: ResultRow): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(row).map(([field, value]) => [field, JSON.stringify(value)] as const),
    ...Object.entries(dimensions).map(
      ([id, value]) => [`dimensions.${id}`, JSON.stringify(value)] as const,
    ),
  ]);
}
