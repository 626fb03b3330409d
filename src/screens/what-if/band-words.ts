import type { Messages } from "#i18n";
import type { Rubric } from "#rubric";
import type { Scorecard } from "#scoring";

/** The band as it is said: its title, "blocked", or the two titles between which it is still open. */
export function bandText(
  { band, bandLow, bandHigh }: Pick<Scorecard, "band" | "bandLow" | "bandHigh">,
  { bands }: Pick<Rubric["policy"], "bands">,
  { blocked, bandOpen }: Pick<Messages["wizard"], "blocked" | "bandOpen">,
): string {
  const titleOf = (id: string | null): string => bands.find((one) => one.id === id)?.title ?? "";
  if (band !== null) return band === "blocked" ? blocked : titleOf(band);
  const [low, high] = [titleOf(bandLow), titleOf(bandHigh)];
  return low === high ? low : bandOpen(low, high);
}
