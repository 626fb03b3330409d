import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import { statedPoints } from "./printed.ts";
import { Section } from "./section.tsx";
import styles from "./tables.module.css";

/** Where each band begins and what it says. */
export function BandsSection({ rubric }: { readonly rubric: Rubric }) {
  const { bands } = useMessages().method;
  return (
    <Section id="bands" heading={bands.heading}>
      <p>{bands.intro}</p>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{bands.caption}</caption>
        <thead>
          <tr>
            <th scope="col" data-numeric>
              {bands.from}
            </th>
            <th scope="col">{bands.title}</th>
            <th scope="col">{bands.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {rubric.policy.bands.map(({ id, min, title, sentence }) => (
            <tr key={id}>
              <td data-numeric>{statedPoints(min)}</td>
              <th scope="row">{title}</th>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
