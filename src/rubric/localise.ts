import type { Condition } from "./condition.ts";
import type { Rubric, RubricSource, Text } from "./rubric.ts";

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length === 2 && "zh" in value && "en" in value;
}

/** A text for one kind of venture keeps its condition. */
function isConditional(value: object): value is Text & { readonly when: Condition } {
  return "when" in value && "zh" in value && "en" in value;
}

function pick(value: unknown, language: keyof Text): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, language));
  if (isText(value)) return value[language];
  if (isConditional(value)) return { when: value.when, text: value[language] };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, pick(item, language)]),
  );
}

/**
 * The rubric in one language.
 * @param hash SHA-256 of the canonical JSON of `source`, 64 hex digits; the same for every language.
 */
export function localise(source: RubricSource, hash: string, language: keyof Text): Rubric {
  // Every Text became a string, which is just what RubricOf<string> says; the type system cannot follow the walk.
  const rubric = pick(source, language) as Omit<Rubric, "language" | "hash">;
  return { ...rubric, language, hash };
}
