import type { ReactNode } from "react";
import { useVenture, type Venture } from "#state";
import { AwayPage, useLanguage, useMessages } from "#ui";
import styles from "./wizard-frame.module.css";

interface LoadedProps {
  readonly id: string;
  /** The dimension the address names, if it names one. */
  readonly dimension?: string;
  /** The page once assessment and rubric are there. */
  readonly children: (venture: Venture) => ReactNode;
}

/** Shows a page of the wizard, or why there is none. */
export function Loaded({ id, dimension, children }: LoadedProps) {
  const load = useVenture(id, useLanguage());
  const { common } = useMessages();
  if (load.state === "loading") return <p className={styles["loading"]}>{common.loading}</p>;
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  const isThere =
    load.state === "ready" &&
    (!dimension || load.venture.rubric.dimensions.some((item) => item.id === dimension));
  return isThere ? children(load.venture) : <AwayPage />;
}
