import { useIntakeList } from "#screening";
import { useLibrary } from "#state";
import { useMessages } from "#ui";
import styles from "./stored-section.module.css";

/** What is stored, where, and until when. */
export function StoredSection() {
  const { settings } = useMessages();
  const { rows } = settings;
  const count = useLibrary(({ assessments }) => Object.keys(assessments).length);
  const damaged = useLibrary((library) => library.damaged.length);
  const { intakes, damaged: damagedIntakes } = useIntakeList();
  const broken = damaged + damagedIntakes.length;
  const listed = [
    { ...rows.assessments, what: rows.assessments.what(count) },
    ...(intakes && intakes.length > 0
      ? [{ ...rows.intakes, what: rows.intakes.what(intakes.length) }]
      : []),
    ...(broken > 0 ? [{ ...rows.damaged, what: rows.damaged.what(broken) }] : []),
    rows.lastChanges,
    rows.choices,
    rows.memory,
  ];
  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">{settings.data}</h2>
      <p>{settings.dataIntro}</p>
      <table className={styles["stored"]}>
        <caption className="visually-hidden">{settings.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{settings.what}</th>
            <th scope="col">{settings.where}</th>
            <th scope="col">{settings.until}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ what, where, until }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td data-label={settings.where}>{where}</td>
              <td data-label={settings.until}>{until}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
