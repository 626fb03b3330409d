import { Choice, useLanguage, useMessages } from "#ui";

type Language = ReturnType<typeof useLanguage>;
export type OutputLanguage = Language | "both";
const CHOICES = ["zh", "en", "both"] as const;

interface LanguageChoiceProps {
  readonly value: OutputLanguage;
  /** What a file in both languages is like. */
  readonly both: string;
  readonly onChoose: (language: OutputLanguage) => void;
}

/** The language of a file. */
export function LanguageChoice({ value, both, onChoose }: LanguageChoiceProps) {
  const { outputs, common } = useMessages();
  const titles: Readonly<Record<OutputLanguage, string>> = { ...common.languages, both };
  return (
    <Choice
      label={outputs.language}
      value={value}
      options={CHOICES.map((item) => ({ id: item, title: titles[item] }))}
      onChoose={(item) => onChoose(CHOICES.find((known) => known === item) ?? value)}
    />
  );
}

/** The language on screen comes first in a file of both. */
export function languagesOf(choice: OutputLanguage, shown: Language): Language[] {
  if (choice !== "both") return [choice];
  return shown === "zh" ? ["zh", "en"] : ["en", "zh"];
}
