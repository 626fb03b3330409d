/** A number as page contents hold it: two decimals at most, none that say nothing. */
export function shortNumber(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}

/** "#rrggbb" as the operands of a colour operator, 0 to 1 each. */
export function colourOf(colour: string): string {
  return [1, 3, 5]
    .map((at) => shortNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
    .join(" ");
}
