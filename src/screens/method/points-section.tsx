import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import { stated } from "./printed.ts";
import { Formulas, Section } from "./section.tsx";
import styles from "./tables.module.css";

/** Levels, evidence grades and their factors. */
export function PointsSection({ rubric }: { readonly rubric: Rubric }) {
  const { points } = useMessages().method;
  const { evidenceGrades, evidenceFactors } = rubric.policy;
  return (
    <Section id="points" heading={points.heading}>
      <p>{points.levels}</p>
      <p>{points.evidence}</p>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{points.caption}</caption>
        <thead>
          <tr>
            <th scope="col" data-numeric>
              {points.grade}
            </th>
            <th scope="col">{points.title}</th>
            <th scope="col" data-numeric>
              {points.factor}
            </th>
          </tr>
        </thead>
        <tbody>
          {evidenceGrades.map((title, grade) => (
            <tr key={title}>
              <td data-numeric>{grade}</td>
              <th scope="row">{title}</th>
              <td data-numeric>{stated(evidenceFactors[grade] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Formulas lines={[points.claimed, points.backed]} />
    </Section>
  );
}
