import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Language } from "#i18n";

/** Read from the rubric's folder itself, so that a claim does not lean on the code it is about. */
type Text = Readonly<Record<Language, string>>;

interface Question {
  readonly id: string;
  readonly kind: "single" | "multi" | "boolean" | "number";
  readonly group: "essentials" | "description";
  readonly title: Text;
  readonly options?: readonly { readonly id: string; readonly title: Text }[];
}

interface Dimension {
  readonly id: string;
  readonly title: Text;
}

function read<T>(file: string): T {
  const folder = new URL("../../rubrics/ai-venture/", import.meta.url);
  return load(readFileSync(new URL(file, folder), "utf8")) as T;
}

export const DIMENSIONS = read<{ dimensions: readonly Dimension[] }>("rubric.yaml").dimensions;

/** The questions of the profile that decide what applies, in their order. */
export const ESSENTIALS = read<{ questions: readonly Question[] }>(
  "profile.yaml",
).questions.filter(({ group }) => group === "essentials");

/** The criteria of a dimension, in their order. */
export function criteriaIn(dimension: string): readonly { readonly id: string; readonly title: Text }[] {
  return read(`${dimension}.yaml`);
}
