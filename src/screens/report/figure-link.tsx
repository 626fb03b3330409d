import { createContext, useContext } from "react";
import { useMessages } from "#ui";
import styles from "./figure-link.module.css";

/** Address of the page that holds the lines; empty where there is none. */
export const DerivationContext = createContext("");

interface FigureLinkProps {
  /** What the number is, read out before it; empty where the text says it. */
  readonly what: string;
  /** The number as printed. */
  readonly text: string;
  /** The line that redoes it; without one the number stands alone. */
  readonly line: string | undefined;
}

/** A number that leads to its arithmetic. */
export function FigureLink({ what, text, line }: FigureLinkProps) {
  const { derivation } = useMessages();
  const address = useContext(DerivationContext);
  if (line === undefined || address === "") return text;
  return (
    <a
      className={styles["link"]}
      href={`${address}/${line}`}
      aria-label={derivation.how(what, text).trim()}
    >
      {text}
    </a>
  );
}
