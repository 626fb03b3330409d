import type { ProfileQuestion } from "#rubric";
import { compareKey } from "../header/clean-header.ts";
import { plainCharacters } from "../header/radicals.ts";
import { withoutPrefix } from "./level-values.ts";
import type { Meaning } from "./mapping.ts";
import { stateMeaning } from "./scales.ts";
import { type Candidate, nearest, prepare } from "./similarity.ts";

const YES = new Set(["是", "有", "对", "会", "yes", "y", "true", "1", "checked", "√", "✓"]);
const NO = new Set(["否", "无", "没有", "不是", "不会", "no", "n", "false", "0", "unchecked"]);
const LIKE = 0.6;
const AHEAD = 0.1;

/** Reads the values of a column that answers a profile question with options or with yes and no, in either language. */
export function factReader(
  questions: readonly ProfileQuestion[],
): (value: string) => Meaning | null {
  const options = questions.flatMap(({ options: of = [] }) =>
    of.flatMap(({ id, title }) =>
      [title, id].map((name): Candidate<string> => ({ name: prepare(compareKey(name)), item: id })),
    ),
  );
  const isBoolean = questions[0]?.kind === "boolean";
  return (value) => {
    const key = compareKey(withoutPrefix(value));
    if (isBoolean && (YES.has(key) || NO.has(key))) return { truth: YES.has(key) };
    const best = nearest(prepare(key), options);
    if (best && best.likeness >= LIKE && (best.likeness === 1 || best.ahead >= AHEAD))
      return { option: best.item };
    const state = stateMeaning(key);
    return (state && { state: "unanswered" }) || null;
  };
}

/** A number as people write it: with blanks or commas between thousands, and with a unit after it; undefined for anything else. */
export function numberFact(value: string): number | undefined {
  const text = plainCharacters(value).trim();
  const found = /^(-?\d{1,3}(?:[ ,]\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(?:\p{L}{0,12})$/u.exec(
    text,
  )?.[1];
  return found === undefined ? undefined : Number(found.replaceAll(/[ ,]/g, ""));
}
