/** The element of a line. */
export function lineElement(line: string): string {
  return `line-${line}`;
}

/** The heading of a group. */
export function groupHeading(group: string): string {
  return `group-${group}`;
}
