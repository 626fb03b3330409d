const DAY = 86_400_000;

/** @param now ISO 8601, UTC @param days may have a fraction @returns the moment so many days before */
export function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - Math.round(days * DAY)).toISOString();
}
