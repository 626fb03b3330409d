import { criteriaOf } from "#rubric";
import { compareKey } from "../header/clean-header.ts";
import { type Field, FIELD_WORDS } from "../header/field-words.ts";
import type { Target } from "./mapping.ts";
import { type Candidate, prepare } from "./similarity.ts";
import type { BothRubrics } from "./suggest-values.ts";

/** Everything a column may be about, under all its names in both languages. */
export interface Candidates {
  readonly fields: readonly Candidate<Target>[];
  readonly questions: readonly Candidate<Target>[];
  /** By criterion id. */
  readonly criteria: readonly Candidate<string>[];
  /** The criteria whose anchor a text is, by the anchor's key. */
  readonly anchors: ReadonlyMap<string, string>;
}

export function candidatesFor(rubrics: BothRubrics): Candidates {
  const fields = (Object.keys(FIELD_WORDS) as Field[]).flatMap((kind) => {
    const target: Target = { kind };
    return FIELD_WORDS[kind].map((word) => ({ name: prepare(word), item: target }));
  });
  const targets = new Map(
    rubrics.en.profile.map(({ id }): [string, Target] => [id, { kind: "profile", question: id }]),
  );
  const both = [rubrics.zh, rubrics.en];
  const questions = both.flatMap(({ profile }) =>
    profile.flatMap(({ id, title }) => {
      const item = targets.get(id);
      return item ? named([id, title], item) : [];
    }),
  );
  const criteria = both.flatMap((rubric) =>
    criteriaOf(rubric).flatMap(({ id, title, question }) => named([id, title, question], id)),
  );
  const anchors = new Map(
    both.flatMap((rubric) =>
      criteriaOf(rubric).flatMap(({ id, levels }) =>
        levels.map((text): [string, string] => [compareKey(text), id]),
      ),
    ),
  );
  return { fields, questions, criteria, anchors };
}

function named<T>(names: readonly string[], item: T): Candidate<T>[] {
  return names.map((name) => ({ name: prepare(compareKey(name)), item }));
}
