import { useMemo } from "react";
import { deletePack, packReadings, useLibrary, useVenture } from "#state";
import { AwayPage, Button, navigate, Page, useLanguage, useMessages, Waiting } from "#ui";
import { ApplicationList } from "./application-list.tsx";
import { ReviewFile } from "./review-file.tsx";
import { ReviewIntro } from "./review-intro.tsx";
import styles from "./review-screen.module.css";

/** `#/review/:pack`: the applications of a review pack, each with how far its reading is, and the one file to send back. */
export function ReviewScreen({ pack }: { readonly pack: string }) {
  const { common, panelReading: words } = useMessages();
  const assessments = useLibrary((library) => library.assessments);
  const readings = useMemo(() => packReadings(assessments, pack), [assessments, pack]);
  const [first] = readings;
  const load = useVenture(first?.id ?? "", useLanguage());
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state !== "ready") {
    return (
      <Page title={load.state === "absent" ? common.notFound : words.eyebrow}>
        <Waiting state={load.state} loading={common.loading} />
      </Page>
    );
  }
  const name = first?.programme?.name.trim() || words.unnamed;
  const remove = (): void => {
    deletePack(pack);
    navigate("/");
  };
  return (
    <Page title={words.title(name)} eyebrow={words.eyebrow} width="wide">
      <div className={styles["page"]}>
        <ReviewIntro pack={pack} readings={readings} />
        <ApplicationList readings={readings} rubric={load.venture.rubric} />
        <ReviewFile readings={readings} rubric={load.venture.rubric} />
        <div className={styles["remove"]}>
          <Button onClick={remove}>{words.remove}</Button>
          <p>{words.removeHint}</p>
        </div>
      </div>
    </Page>
  );
}
