/**
 * Ranks in standard competition order, 1-2-2-4: 1 + how many are strictly higher.
 * @param scores give them as printed, to one decimal, so that what reads alike shares a rank; null takes no part
 * @returns a rank from 1 up for each score, null for null
 */
export function competitionRanks(scores: readonly (number | null)[]): (number | null)[] {
  const sorted = scores.filter((score) => score !== null).sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  for (const [place, score] of sorted.entries()) {
    if (!ranks.has(score)) ranks.set(score, place + 1);
  }
  return scores.map((score) => (score === null ? null : (ranks.get(score) ?? null)));
}
