import type { AgreementReading, AlphaReading } from "#cohort";
import type { PanelParts } from "./use-panel.ts";

/** One criterion with how often and how far reviewers differ on it. */
export interface DiscussedLine {
  readonly id: string;
  readonly title: string;
  /** Applicants on whom reviewers are two levels apart or more. */
  readonly apart: number;
  readonly alpha: AlphaReading;
}

/** Every criterion of the rubric, those that split the panel most often first. */
export function discussed(
  { rows, rubric }: Pick<PanelParts, "rows" | "rubric">,
  { criteria }: AgreementReading,
): readonly DiscussedLine[] {
  const titles = new Map(
    (rubric?.dimensions ?? []).flatMap((dimension) =>
      dimension.criteria.map(({ id, title }) => [id, title] as const),
    ),
  );
  const apart = new Map<string, number>();
  for (const id of (rows ?? []).flatMap(({ discuss }) => discuss)) {
    apart.set(id, (apart.get(id) ?? 0) + 1);
  }
  return criteria
    .map(({ id, ...alpha }) => ({
      id,
      title: titles.get(id) ?? id,
      apart: apart.get(id) ?? 0,
      alpha,
    }))
    .sort((a, b) => b.apart - a.apart);
}
