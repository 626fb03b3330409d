/**
 * The place of a value on axis `index` of `count`, the first axis pointing up, then clockwise.
 * @param value 0..100
 * @param radius length of the full axis, in the drawing's units
 */
export function radarPoint(
  index: number,
  count: number,
  value: number,
  radius: number,
): [number, number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const length = (value / 100) * radius;
  return [round(Math.cos(angle) * length), round(Math.sin(angle) * length)];
}

/** The polygon of one series as an SVG `points` list; a missing value lies at the centre. */
export function radarPolygon(values: readonly (number | null)[], radius: number): string {
  return values
    .map((value, i) => radarPoint(i, values.length, value ?? 0, radius).join(","))
    .join(" ");
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
