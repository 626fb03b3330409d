import { type ReactNode, useId } from "react";
import { LANGUAGES, languageTag } from "#i18n";
import { useSettings } from "#state";
import { useMessages } from "#ui";
import styles from "./choices-section.module.css";

const THEMES = ["system", "light", "dark"] as const;

/** Language and theme; both hold at once. */
export function ChoicesSection() {
  const { common, settings } = useMessages();
  const { language, theme, setLanguage, setTheme } = useSettings();
  return (
    <div className={styles["choices"]}>
      <Choice
        legend={settings.language}
        hint={settings.languageHint}
        options={LANGUAGES.map((id) => ({
          id,
          title: common.languages[id],
          lang: languageTag(id),
        }))}
        chosen={language}
        onChoose={setLanguage}
      />
      <Choice
        legend={settings.theme}
        hint={settings.themeHint}
        options={THEMES.map((id) => ({ id, title: common.themes[id] }))}
        chosen={theme}
        onChoose={setTheme}
      />
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly { readonly id: Id; readonly title: string; readonly lang?: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends string>(props: ChoiceProps<Id>): ReactNode {
  const { legend, hint, options, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset aria-describedby={`${group}-hint`}>
      <legend>{legend}</legend>
      <div className={styles["options"]}>
        {options.map(({ id, title, lang }) => (
          <label key={id} lang={lang}>
            <input
              type="radio"
              name={group}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
      <p id={`${group}-hint`} className={styles["hint"]}>
        {hint}
      </p>
    </fieldset>
  );
}
