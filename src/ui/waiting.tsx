import { Button, ButtonLink } from "./button.tsx";
import { useMessages } from "./messages-context.tsx";
import { Page } from "./page.tsx";
import styles from "./waiting.module.css";

interface WaitingProps {
  /** `absent`: nothing with this id is on the device; `unreadable`: it is here, its rubric is not. */
  readonly state: "loading" | "absent" | "unreadable";
  /** What is going on while it loads. */
  readonly loading: string;
}

/** What stands on a page of an assessment until there is something to show, or instead of it. */
export function Waiting({ state, loading }: WaitingProps) {
  const { common, report, reportScreen } = useMessages();
  if (state === "loading") return <output>{loading}</output>;
  return (
    <>
      <p>
        {state === "absent"
          ? common.notFoundDetail
          : `${reportScreen.unreadable}${report.betweenSentences}${reportScreen.unreadableDetail}`}
      </p>
      <ToHome />
    </>
  );
}

/** A whole page instead of one that cannot be shown: nothing is there, or with `retry` a part could not be fetched. */
export function AwayPage({ retry }: { readonly retry?: () => void }) {
  const { common, wizard } = useMessages();
  if (!retry) {
    return (
      <Page title={common.notFound}>
        <Waiting state="absent" loading="" />
      </Page>
    );
  }
  return (
    <Page title={wizard.loadFailed}>
      <p className={styles["next"]}>
        <Button kind="primary" onClick={retry}>
          {wizard.retry}
        </Button>
      </p>
    </Page>
  );
}

function ToHome() {
  const { common } = useMessages();
  return (
    <p className={styles["next"]}>
      <ButtonLink kind="primary" href="#/">
        {common.toHome}
      </ButtonLink>
    </p>
  );
}
