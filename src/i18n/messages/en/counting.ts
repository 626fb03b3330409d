/** A count with its noun: "1 criterion", "3 criteria". */
export function criteria(count: number): string {
  return count === 1 ? "1 criterion" : `${count} criteria`;
}

/** Upper case for the first letter of a reason that opens a sentence. */
export function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
