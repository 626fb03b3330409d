import { shortNumber } from "./numbers.ts";

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface Paint {
  /** "#rrggbb" */
  readonly fill?: string;
  readonly stroke?: Stroke;
}

export type Point = readonly [number, number];

/** How far the handles of a Bézier curve reach that draws a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

/** Path operators of a polygon or an open line; points in PDF space. */
export function polygonPath(points: readonly Point[], closed: boolean): string {
  const steps = points.map(([x, y], i) => `${tenth(x)} ${tenth(y)} ${i === 0 ? "m" : "l"}`);
  return closed ? `${steps.join(" ")} h` : steps.join(" ");
}

/** A rectangle from its lower left corner, with round corners when `radius` is above 0. */
export function rectPath(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): string {
  if (radius <= 0) return `${tenth(x)} ${tenth(y)} ${tenth(width)} ${tenth(height)} re`;
  const [right, top] = [x + width, y + height];
  const corner = (cx: number, cy: number, from: Point, to: Point): string =>
    curve(
      [cx + from[0] * radius, cy + from[1] * radius],
      [cx + to[0] * radius, cy + to[1] * radius],
      [cx, cy],
    );
  return [
    `${tenth(x + radius)} ${tenth(y)} m ${tenth(right - radius)} ${tenth(y)} l`,
    corner(right - radius, y + radius, [0, -1], [1, 0]),
    `${tenth(right)} ${tenth(top - radius)} l`,
    corner(right - radius, top - radius, [1, 0], [0, 1]),
    `${tenth(x + radius)} ${tenth(top)} l`,
    corner(x + radius, top - radius, [0, 1], [-1, 0]),
    `${tenth(x)} ${tenth(y + radius)} l`,
    corner(x + radius, y + radius, [-1, 0], [0, -1]),
    "h",
  ].join(" ");
}

/** A circle around a point. */
export function ringPath(x: number, y: number, radius: number): string {
  return rectPath(x - radius, y - radius, 2 * radius, 2 * radius, radius);
}

/** A quarter of a circle around `centre`, from one point on it to another. */
function curve(from: Point, to: Point, centre: Point): string {
  const handle = (end: Point, other: Point, k: 0 | 1): number =>
    end[k] + (other[k] - centre[k]) * QUARTER;
  return [
    handle(from, to, 0),
    handle(from, to, 1),
    handle(to, from, 0),
    handle(to, from, 1),
    to[0],
    to[1],
  ]
    .map(shortNumber)
    .join(" ")
    .concat(" c");
}

function tenth(value: number): string {
  return shortNumber(Math.round(value * 10) / 10);
}
