import type { ReactNode } from "react";
import { useMessages } from "./messages-context.tsx";
import { Page } from "./page.tsx";
import styles from "./intake-frame.module.css";

const PLACES = ["table", "import", "panel", "files", "log", "settings"] as const;

interface IntakeFrameProps {
  /** Id of the programme. */
  readonly id: string;
  /** Its name; stands above the title. */
  readonly name: string;
  readonly title: string;
  /** Which of the programme's pages this is; null for one below them, e.g. an applicant. */
  readonly place: (typeof PLACES)[number] | null;
  readonly width?: "text" | "wide";
  readonly children: ReactNode;
}

/** A page of one programme, with the links to its other pages. */
export function IntakeFrame({ id, name, title, place, width, children }: IntakeFrameProps) {
  const { screening } = useMessages();
  const root = `#/screening/${id}`;
  return (
    <Page title={title} eyebrow={`${screening.eyebrow} · ${name}`} width={width ?? "wide"}>
      <nav aria-label={screening.nav.label} className={styles["nav"]}>
        {PLACES.map((page) => (
          <a
            key={page}
            href={page === "table" ? root : `${root}/${page}`}
            aria-current={page === place ? "page" : undefined}
          >
            {screening.nav[page]}
          </a>
        ))}
      </nav>
      {children}
    </Page>
  );
}
