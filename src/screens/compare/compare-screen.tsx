import { useAssessment } from "#state";
import { Page, useMessages, Waiting } from "#ui";
import { Chooser } from "./chooser.tsx";
import styles from "./compare-screen.module.css";
import { ComparisonView } from "./comparison-view.tsx";
import { SnapshotsView } from "./snapshots-view.tsx";
import { useChange } from "./use-change.ts";

interface CompareScreenProps {
  readonly id: string;
  /** Keys of two sides: "now", or a snapshot's. Without them the page shows all snapshots. */
  readonly from?: string;
  readonly to?: string;
}

/** `#/report/:id/compare`: the snapshots of one assessment; with two chosen, what changed between them. */
export function CompareScreen({ id, from, to }: CompareScreenProps) {
  const { compare, common, report } = useMessages();
  const assessment = useAssessment(id);
  const shown = useChange(id, from, to);
  const comparing = from !== undefined && to !== undefined;
  const view = shown.state === "ready" ? shown.view : undefined;
  const name = assessment?.venture.name.trim() || report.unnamed;
  const title = view?.comparison?.title ?? compare.title(name);
  if (shown.state !== "ready") {
    return (
      <Page title={shown.state === "absent" ? common.notFound : title} width="wide">
        <Waiting state={shown.state} loading={compare.loading} />
      </Page>
    );
  }
  return (
    <Page
      title={title}
      width="wide"
      eyebrow={
        <a
          className={styles["back"]}
          href={comparing ? `#/report/${id}/compare` : `#/report/${id}`}
        >
          ← {comparing ? compare.choose.back : common.toReport}
        </a>
      }
    >
      {comparing ? (
        <>
          <Chooser id={id} view={shown.view} from={from} to={to} />
          {shown.view.comparison ? (
            <ComparisonView id={id} name={name} comparison={shown.view.comparison} />
          ) : (
            <p className={styles["lead"]}>{compare.choose.gone}</p>
          )}
        </>
      ) : (
        <SnapshotsView id={id} view={shown.view} />
      )}
    </Page>
  );
}
