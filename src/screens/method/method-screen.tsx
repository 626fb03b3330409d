import { rubricCatalogue, useShippedRubric } from "#state";
import { useState } from "react";
import { Button, Choice, Page, useLanguage, useMessages } from "#ui";
import { BandsSection } from "./bands-section.tsx";
import { GatesSection } from "./gates-section.tsx";
import { LimitsSection } from "./limits-section.tsx";
import styles from "./method-screen.module.css";
import { MissingSection } from "./missing-section.tsx";
import { PointsSection } from "./points-section.tsx";
import { RubricSection } from "./rubric-section.tsx";
import { SourcesSection } from "./sources-section.tsx";
import { WeightsSection } from "./weights-section.tsx";

/** `#/method`: how a score is made, told with the rubric's own figures. */
export function MethodScreen() {
  const { method } = useMessages();
  const language = useLanguage();
  const [rubricId, setRubricId] = useState(rubricCatalogue[0]?.id ?? "");
  const load = useShippedRubric(rubricId, language);
  return (
    <Page title={method.title}>
      <p className={styles["lead"]}>{method.lead}</p>
      {rubricCatalogue.length > 1 && (
        <Choice
          className={styles["rubric"]}
          label={method.rubricChoice}
          value={rubricId}
          options={rubricCatalogue.map(({ id, title }) => ({ id, title: title[language] }))}
          onChoose={setRubricId}
        />
      )}
      {load.state === "loading" && <output className={styles["loading"]}>{method.loading}</output>}
      {load.state === "failed" && (
        <div className={styles["failed"]} role="alert">
          <p>{method.failed}</p>
          <Button onClick={load.retry}>{method.retry}</Button>
        </div>
      )}
      {load.state === "ready" && (
        <div className={styles["sections"]}>
          <PointsSection rubric={load.rubric} />
          <WeightsSection rubric={load.rubric} />
          <MissingSection rubric={load.rubric} />
          <GatesSection rubric={load.rubric} />
          <BandsSection rubric={load.rubric} />
          <LimitsSection rubric={load.rubric} />
          <RubricSection rubric={load.rubric} />
          <SourcesSection rubric={load.rubric} />
        </div>
      )}
    </Page>
  );
}
