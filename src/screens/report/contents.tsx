import { type MouseEvent, useEffect, useRef } from "react";
import styles from "./contents.module.css";
import { type SectionId, sectionElement } from "./section.tsx";
import { useCurrentSection } from "./use-current-section.ts";

interface ContentsProps {
  readonly label: string;
  /** Address of the page, which the links keep: the part after # belongs to the router. */
  readonly address: string;
  readonly sections: readonly { readonly id: SectionId; readonly heading: string }[];
}

/** The contents list: a column that stays in view, or a strip on a narrow screen. */
export function Contents({ label, address, sections }: ContentsProps) {
  const current = useCurrentSection();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On the strip of a narrow screen the current link may lie outside; only the strip moves, never the page.
    const item = list.current?.querySelector(`[data-section="${current}"]`);
    if (item instanceof HTMLElement)
      list.current?.scrollTo({ left: item.offsetLeft - item.clientWidth });
  }, [current]);
  return (
    <nav className={styles["contents"]} aria-label={label}>
      <p className={styles["label"]} aria-hidden="true">
        {label}
      </p>
      <ul ref={list}>
        {sections.map(({ id, heading }) => (
          <li key={id} data-section={id}>
            <a
              href={address}
              aria-current={id === current ? "location" : undefined}
              onClick={(event) => goTo(event, id)}
            >
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(event: MouseEvent, id: SectionId): void {
  // A new tab or window opens the report from its beginning.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const section = document.getElementById(sectionElement(id));
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
}
