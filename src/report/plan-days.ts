const DAY = 86_400_000;

/**
 * The working day that is `days` person-days after another, at five a week for one person.
 * @param from ISO 8601
 * @returns ISO 8601
 */
export function daysAfter(from: string, days: number): string {
  const day = new Date(from);
  let left = days;
  while (left > 0 || isWeekend(day)) {
    if (!isWeekend(day)) left -= 1;
    day.setTime(day.getTime() + DAY);
  }
  return day.toISOString();
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}
