import { useStartMessages } from "#ui";
import styles from "./facts.module.css";

/** Three short facts about how it works, and the way to the long answer. */
export function Facts() {
  const { facts } = useStartMessages().home;
  return (
    <section className={styles["facts"]} aria-labelledby="facts-heading">
      <h2 id="facts-heading">{facts.heading}</h2>
      <ul>
        {[facts.rubric, facts.evidence, facts.local].map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href="#/method">{facts.more}</a>
      </p>
      <p>
        <a href="#/screening">{facts.screening}</a>
      </p>
    </section>
  );
}
