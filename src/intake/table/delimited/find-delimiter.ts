import { readRecords } from "./read-records.ts";

export const DELIMITERS = [",", "\t", ";", "|"] as const;

const RECORDS = 50;
const SAMPLE = 200_000;

/** The delimiter that splits most of the first records into equally many cells, and into the most; a comma when none does. */
export function findDelimiter(text: string): string {
  const beginning = text.slice(0, SAMPLE);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(beginning, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function score(text: string, delimiter: string): number {
  const read = readRecords(text, delimiter, RECORDS);
  if (!read.ok) return 0;
  const widths = read.value.rows
    .filter(({ cells }) => cells.some(Boolean))
    .map(({ cells }) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [common, count] = [...counts].reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    [1, 0],
  );
  return common < 2 ? 0 : (count / widths.length) * Math.log(common + 1);
}
