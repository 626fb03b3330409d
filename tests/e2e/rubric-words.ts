import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Language } from "#i18n";

/** Read from the rubric's folder itself, so that a claim does not lean on the code it is about. */
type Text = Readonly<Record<Language, string>>;

interface Titled {
  readonly id: string;
  readonly title: Text;
}

interface Question extends Titled {
  readonly kind: "single" | "multi" | "boolean" | "number";
  readonly group: "essentials" | "description";
  readonly options?: readonly Titled[];
}

function read(file: string): unknown {
  const folder = new URL("../../rubrics/ai-venture/", import.meta.url);
  return load(readFileSync(new URL(file, folder), "utf8"));
}

const rubric = read("rubric.yaml") as { readonly dimensions: readonly Titled[] };
const profile = read("profile.yaml") as { readonly questions: readonly Question[] };

/** The dimensions, in their order. */
export const DIMENSIONS = rubric.dimensions;

/** The questions of the profile that decide what applies, in their order. */
export const ESSENTIALS = profile.questions.filter(({ group }) => group === "essentials");

/** The criteria of a dimension, in their order. */
export function criteriaIn(dimension: string): readonly Titled[] {
  return read(`${dimension}.yaml`) as readonly Titled[];
}
