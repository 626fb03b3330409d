import { formatDate } from "#i18n";
import { deleteIntake, type IntakeSummary, useIntakeList } from "#screening";
import { rubricCatalogue } from "#state";
import { Button, ButtonLink, useLanguage, useMessages } from "#ui";
import styles from "./programme-list.module.css";

/** Where the focus goes when a card that had it is gone. */
const HEADING = "programmes-heading";

/** Every programme on this device as a card, last changed first; or what to do when there is none. */
export function ProgrammeList() {
  const { list } = useMessages().screening;
  const { intakes, failure } = useIntakeList();
  const shown = intakes ?? [];
  const remove = (id: string): void => {
    void deleteIntake(id);
    document.getElementById(HEADING)?.focus();
  };
  const nothing = intakes === null ? list.loading : list.empty;
  return (
    <section className={styles["list"]} aria-labelledby={HEADING}>
      <div className={styles["head"]}>
        <h2 id={HEADING} tabIndex={-1}>
          {list.heading}
        </h2>
        {shown.length > 0 && <span className={styles["count"]}>{list.count(shown.length)}</span>}
      </div>
      {failure && <p role="alert">{list.failed}</p>}
      {!failure && shown.length === 0 && <p className={styles["empty"]}>{nothing}</p>}
      <ul className={styles["cards"]}>
        {shown.map((intake) => (
          <Card key={intake.id} intake={intake} onDelete={() => remove(intake.id)} />
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  readonly intake: IntakeSummary;
  readonly onDelete: () => void;
}

function Card({ intake, onDelete }: CardProps) {
  const { list } = useMessages().screening;
  const language = useLanguage();
  const { id, rubricId, applicants, reviews, updatedAt } = intake;
  const name = intake.name.trim() || list.unnamed;
  const rubric = rubricCatalogue.find((entry) => entry.id === rubricId)?.title[language];
  return (
    <li className={styles["card"]}>
      <h3>
        <a href={`#/screening/${id}`}>{name}</a>
      </h3>
      <p className={styles["rubric"]}>{rubric ?? rubricId}</p>
      <p className="figure">
        {list.applicants(applicants)}
        <br />
        {list.reviews(reviews)}
      </p>
      <p className={styles["changed"]}>
        <time dateTime={updatedAt}>{list.changed(formatDate(updatedAt, language))}</time>
      </p>
      <div className={styles["actions"]}>
        <ButtonLink href={`#/screening/${id}`} aria-label={list.openOf(name)}>
          {list.open}
        </ButtonLink>
        <ButtonLink href={`#/screening/${id}/settings`} aria-label={list.settingsOf(name)}>
          {list.settings}
        </ButtonLink>
        <Button kind="quiet" aria-label={list.removeOf(name)} onClick={onDelete}>
          {list.remove}
        </Button>
      </div>
    </li>
  );
}
