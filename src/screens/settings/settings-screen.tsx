import { Page, useMessages } from "#ui";
import { BackupSection } from "./backup-section.tsx";
import { ChoicesSection } from "./choices-section.tsx";
import { DeleteSection } from "./delete-section.tsx";
import styles from "./settings-screen.module.css";
import { SpaceSection } from "./space-section.tsx";
import { StoredSection } from "./stored-section.tsx";

/** `#/settings`: language and theme, what is stored in this browser, a copy of it, and a way to be rid of it. */
export function SettingsScreen() {
  const { common } = useMessages();
  return (
    <Page title={common.settings}>
      <div className={styles["sections"]}>
        <ChoicesSection />
        <StoredSection />
        <SpaceSection />
        <BackupSection />
        <DeleteSection />
      </div>
    </Page>
  );
}
