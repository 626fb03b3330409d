import type { CohortRow } from "#cohort";
import {
  type OpenIntake,
  useApplicants,
  useIntake,
  useProgrammeRubric,
  useRanking,
} from "#screening";
import { AwayPage, ButtonLink, IntakeFrame, Page, useLanguage, useMessages } from "#ui";
import { SideBySide } from "./side-by-side.tsx";

/** Most applicants side by side: more lines on one radar cannot be told apart. */
const MOST = 5;

interface CohortCompareScreenProps {
  readonly id: string;
  /** Ids of applicants, joined by commas. */
  readonly ids: string;
}

/** `#/screening/:id/compare/:ids`: two to five applicants side by side. */
export function CohortCompareScreen({ id, ids }: CohortCompareScreenProps) {
  const { applicant } = useMessages().cohort;
  const load = useIntake(id);
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state === "absent") return <AwayPage />;
  if (load.state === "loading") {
    return (
      <Page title={applicant.compare.title} width="wide">
        <output>{applicant.compare.loading}</output>
      </Page>
    );
  }
  const { programme } = load.intake.record;
  return (
    <IntakeFrame id={id} name={programme.name} title={applicant.compare.title} place={null}>
      <p>
        <a href={`#/screening/${id}`}>← {applicant.toTable}</a>
      </p>
      <Compared
        intake={load.intake}
        ids={decodeURIComponent(ids)
          .split(",")
          .filter((one, place, all) => all.indexOf(one) === place)
          .slice(0, MOST)}
      />
    </IntakeFrame>
  );
}

interface ComparedProps {
  readonly intake: OpenIntake;
  readonly ids: readonly string[];
}

function Compared({ intake, ids }: ComparedProps) {
  const { compare } = useMessages().cohort.applicant;
  const language = useLanguage();
  const { record } = intake;
  const { id } = record.programme;
  const rubric = useProgrammeRubric(record.programme, language);
  const { ranking } = useRanking(id);
  const read = useApplicants(id, ids, record.content);
  if (read.state === "failed") return <AwayPage retry={read.retry} />;
  if (!ranking || !rubric || read.state === "loading") return <output>{compare.loading}</output>;
  const sides = ids.flatMap((applicant) => {
    const found = read.applicants.find((one) => one.id === applicant);
    const row: CohortRow | undefined = ranking.rows.find((one) => one.id === applicant);
    return found && row ? [{ row, assessment: found.assessment }] : [];
  });
  if (sides.length < 2) {
    return (
      <>
        <p>{compare.tooFew}</p>
        <p>
          <ButtonLink kind="primary" href={`#/screening/${id}`}>
            {compare.back}
          </ButtonLink>
        </p>
      </>
    );
  }
  return <SideBySide sides={sides} rubric={rubric} record={record} />;
}
