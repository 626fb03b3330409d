import { rubricCatalogue, useLibrary } from "#state";
import { Page, useLanguage, useStartMessages } from "#ui";
import { DamagedRecords } from "./damaged-records.tsx";
import { Facts } from "./facts.tsx";
import styles from "./home-screen.module.css";
import { OtherStarts } from "./other-starts.tsx";
import { SavedAssessments } from "./saved-assessments.tsx";
import { StartForm } from "./start-form.tsx";
import { Stone } from "./stone.tsx";

/** `#/`: what Touchstone is, the ways to begin, and what is saved in this browser. */
export function HomeScreen() {
  const { home } = useStartMessages();
  const language = useLanguage();
  const rubric = rubricCatalogue[0];
  const damaged = useLibrary((library) => library.damaged);
  return (
    <Page
      title={home.title}
      width="wide"
      eyebrow={
        <>
          <span className={styles["masthead"]}>
            <span>{home.masthead}</span>
            {rubric && <span>{home.rubric(rubric.title[language], rubric.version)}</span>}
          </span>
          <Stone className={styles["stone"]} />
        </>
      }
    >
      <div className={styles["cover"]}>
        <p className={styles["lead"]}>{home.lead}</p>
        <StartForm />
        <OtherStarts />
      </div>
      <SavedAssessments />
      {damaged.length > 0 && <DamagedRecords records={damaged} />}
      <Facts />
    </Page>
  );
}
