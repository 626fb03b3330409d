import { useMessages, Page } from "#ui";
import { CreateForm } from "./create-form.tsx";
import { OtherStarts } from "./other-starts.tsx";
import { ProgrammeList } from "./programme-list.tsx";
import styles from "./screening-screen.module.css";

/** `#/screening`: what screening is, the ways to begin, and the programmes on this device. */
export function ScreeningScreen() {
  const { screening } = useMessages();
  return (
    <Page title={screening.title} width="wide">
      <div className={styles["cover"]}>
        <p className={styles["lead"]}>{screening.lead}</p>
        <CreateForm />
        <OtherStarts />
      </div>
      <ProgrammeList />
    </Page>
  );
}
