import { type ReactNode, useEffect, useRef } from "react";
import { useStartMessages } from "./messages-context.tsx";
import styles from "./page.module.css";

interface PageProps {
  /** The page's one h1. */
  readonly title: string;
  /** A line above the title, e.g. which assessment this is. */
  readonly eyebrow?: ReactNode;
  readonly children: ReactNode;
  /** `text` holds a readable line length, `wide` uses the window. */
  readonly width?: "text" | "wide";
}

/** A page: names the document, holds the main landmark, and moves the focus to its heading on arrival. */
export function Page({ title, eyebrow, children, width = "text" }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { common } = useStartMessages();
  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title, common.product]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <main id="content" className={`${styles["page"]} ${styles[width]}`}>
      {eyebrow && <p className={styles["eyebrow"]}>{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
