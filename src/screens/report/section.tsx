import type { ReactNode } from "react";
import { FigureLink } from "./figure-link.tsx";
import styles from "./section.module.css";

/** The sections in reading order; also the anchors of the contents list. */
export const SECTIONS = [
  "verdict",
  "radar",
  "dimensions",
  "gates",
  "gaps",
  "roadmap",
  "strengths",
  "risks",
  "firmness",
  "regulation",
  "answers",
  "derivation",
  "method",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The element a contents link leads to. */
export function sectionElement(id: SectionId): string {
  return `report-${id}`;
}

interface SectionProps {
  readonly id: SectionId;
  readonly heading: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** One part of the report; its heading takes the focus when a contents link leads here. */
export function Section({ id, heading, intro, children }: SectionProps) {
  const element = sectionElement(id);
  return (
    <section id={element} className={styles["section"]} aria-labelledby={`${element}-heading`}>
      <h2 id={`${element}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {intro && <p className={styles["intro"]}>{intro}</p>}
      {children}
    </section>
  );
}

/** Text with its margin notes: beside it on a wide page, below it on a narrow one. */
export function Entry({
  children,
  margin,
}: {
  readonly children: ReactNode;
  readonly margin: ReactNode;
}) {
  return (
    <div className={styles["entry"]}>
      <div className={styles["text"]}>{children}</div>
      <div className={styles["margin"]}>{margin}</div>
    </div>
  );
}

interface Note {
  readonly label: string;
  readonly text: string;
  /** The line of the derivation that redoes it. */
  readonly line?: string | undefined;
}

/** Labels with their figures, aligned as `rows` where all are numbers; one without a text is left out. */
export function Notes({
  items,
  rows = false,
}: {
  readonly items: readonly Note[];
  readonly rows?: boolean;
}) {
  const told = items.filter(({ text }) => text !== "");
  if (told.length === 0) return null;
  return (
    <dl className={styles[rows ? "rows" : "notes"]}>
      {told.map(({ label, text, line }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="figure">
            <FigureLink what={label} text={text} line={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
