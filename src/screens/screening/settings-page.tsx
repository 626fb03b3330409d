import { FormProvider } from "react-hook-form";
import type { Programme } from "#assessment";
import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import { AboutFields } from "./about-fields.tsx";
import { BandFields } from "./band-fields.tsx";
import { CriterionWeights } from "./criterion-weights.tsx";
import { DimensionWeights } from "./dimension-weights.tsx";
import { GateFields } from "./gate-fields.tsx";
import { GiveSection } from "./give-section.tsx";
import { QuestionFields } from "./question-fields.tsx";
import { SettingsBar } from "./settings-bar.tsx";
import styles from "./settings-page.module.css";
import { useSettingsForm } from "./use-settings-form.ts";

interface SettingsPageProps {
  /** As saved. */
  readonly programme: Programme;
  /** As shipped, without the programme's settings. */
  readonly rubric: Rubric;
}

/** Everything a programme sets, as one form that is saved as a whole. */
export function SettingsPage({ programme, rubric }: SettingsPageProps) {
  const { settings: words } = useMessages().screening;
  const settings = useSettingsForm(programme, rubric);
  return (
    <div className={styles["page"]}>
      <p className={styles["intro"]}>{words.intro}</p>
      <FormProvider {...settings.form}>
        <form
          noValidate
          className={styles["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            void settings.save();
          }}
        >
          <AboutFields />
          <DimensionWeights rubric={rubric} />
          <CriterionWeights rubric={rubric} />
          <GateFields rubric={rubric} />
          <BandFields rubric={rubric} />
          <QuestionFields />
          <SettingsBar settings={settings} />
        </form>
      </FormProvider>
      <GiveSection programme={programme} />
    </div>
  );
}
