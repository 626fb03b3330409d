import { useMessages } from "#ui";
import styles from "./report-tools.module.css";

/** From the report to what can be done with it. */
export function ReportTools({ id }: { readonly id: string }) {
  const { tools } = useMessages().reportScreen;
  const places = ["plan", "what-if", "compare", "opinion", "derivation"] as const;
  return (
    <nav aria-label={tools.label}>
      <ul className={styles["tools"]}>
        {places.map((place) => (
          <li key={place}>
            <a href={`#/report/${id}/${place}`}>
              <span className={styles["title"]}>{tools[place].title}</span>
              <span className={styles["what"]}>{tools[place].what}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
