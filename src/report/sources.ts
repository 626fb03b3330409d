import { formatDate, type Messages } from "#i18n";
import type { Rubric, Source } from "#rubric";
import type { SourceLine } from "./report-values.ts";

/**
 * Every source that may be cited, by id. Only what a source supports is cited: conflicting and unverified ones,
 * and those without a stated fact, are left out.
 */
export function citationsOf(
  rubric: Rubric,
  texts: Messages["report"],
): ReadonlyMap<string, SourceLine> {
  const { checked, checkedSingle } = texts.method;
  const days = new Map(
    [...new Set(rubric.sources.map(({ asOf }) => asOf))].map((asOf) => [
      asOf,
      formatDate(asOf, rubric.language),
    ]),
  );
  return new Map(
    rubric.sources.flatMap((source) => {
      const { id, title, publisher, date, address, fact, status } = source;
      if (!fact || !isSupported(source)) return [];
      const day = days.get(source.asOf) ?? source.asOf;
      const words = status === "S" ? checkedSingle(day) : checked(day);
      return [[id, { id, title, publisher, date, address, checked: words, fact }] as const];
    }),
  );
}

/** The named sources that may be cited, each once, in the order named. */
export function sourceLines(
  citations: ReadonlyMap<string, SourceLine>,
  ids: readonly string[],
): SourceLine[] {
  return [...new Set(ids)].flatMap((id) => citations.get(id) ?? []);
}

function isSupported({ status }: Pick<Source, "status">): boolean {
  return status === "V" || status === "S";
}
