import { type Criterion, type EvidenceGrade, type Level, type Rubric } from "#rubric";
import { compareKey } from "../header/clean-header.ts";
import { plainCharacters } from "../header/radicals.ts";
import type { Meaning } from "./mapping.ts";
import { scaleFor, stateMeaning } from "./scales.ts";
import { type Candidate, nearest, prepare } from "./similarity.ts";

/** `3` `3.0` `3分` `3级` `3/5` `Level 3` `L3` `等级3` `第3级` */
const LEVEL =
  /^(?:level|lvl|lv|l|等级|级别|第)?\s*([1-5])(?:\.0+)?\s*(?:级|分|星|档|颗星|stars?|points?|pts?|\/\s*5)?$/i;
const GRADE = /^(?:grade|level|g|l|证据等级|等级|第)?\s*([0-4])(?:\.0+)?\s*(?:级|分|档|\/\s*4)?$/i;
/** `3. text` `3、text` `3 - text` `3(text)`: a number before its words. */
const NUMBERED = /^(?:level|等级)?\s*([0-5])\s*(?:[.、:,)\]]|级|分|-|–|—|(?=\())\s*(?=\D)/i;
const LETTERED = /^([a-e])(?:$|\s*[.、:,)\]]\s*)/i;

/** Likeness from which a text is taken for an anchor, and how far it must be ahead of the next. */
const LIKE = 0.6;
const AHEAD = 0.1;

/** Reads the values of a column of levels; what no rule explains is left open. */
export function levelReader(
  criteria: readonly Criterion[],
  values: readonly string[],
): (value: string) => Meaning | null {
  const anchors = criteria.flatMap(({ levels }) =>
    levels.map(
      (text, i): Candidate<Level> => ({ name: prepare(compareKey(text)), item: (i + 1) as Level }),
    ),
  );
  const scale = scaleFor(values.map((value) => compareKey(withoutPrefix(value))));
  return (value) => {
    const text = plainCharacters(value).trim();
    const words = compareKey(withoutPrefix(text));
    const state = stateMeaning(compareKey(text));
    // "不确定" is a state only where no scale has it for its middle.
    const level =
      numberIn(text, LEVEL) ??
      anchorOf(words, anchors) ??
      scale.get(words) ??
      numberIn(text, NUMBERED) ??
      letterOf(text);
    if (state && !scale.has(words)) return state;
    return level !== undefined && level >= 1 ? { level: level as Level } : null;
  };
}

/** Reads the values of a column of evidence grades by number or by the grade's name in either language. */
export function gradeReader(rubrics: readonly Rubric[]): (value: string) => Meaning | null {
  const names = rubrics.flatMap(({ policy }) =>
    policy.evidenceGrades.map(
      (text, i): Candidate<number> => ({ name: prepare(compareKey(text)), item: i }),
    ),
  );
  return (value) => {
    const text = plainCharacters(value).trim();
    const grade =
      numberIn(text, GRADE) ??
      anchorOf(compareKey(withoutPrefix(text)), names) ??
      numberIn(text, NUMBERED);
    return grade !== undefined && grade <= 4 ? { grade: grade as EvidenceGrade } : null;
  };
}

/** Text without the number or letter that a form puts before an option. */
export function withoutPrefix(value: string): string {
  const text = plainCharacters(value).trim();
  const rest = text.replace(NUMBERED, "").replace(LETTERED, "");
  return rest.trim() === "" ? text : rest;
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function letterOf(text: string): number | undefined {
  const letter = LETTERED.exec(text)?.[1];
  return letter === undefined ? undefined : letter.toLowerCase().charCodeAt(0) - 96;
}

function anchorOf<T>(key: string, anchors: readonly Candidate<T>[]): T | undefined {
  const best = nearest(prepare(key), anchors);
  if (!best || best.likeness < LIKE) return undefined;
  return best.likeness === 1 || best.ahead >= AHEAD ? best.item : undefined;
}
