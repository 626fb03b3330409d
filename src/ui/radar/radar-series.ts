/** What a series shows decides how it is drawn, so that it looks the same wherever it appears. */
export type RadarKind =
  | "claimed"
  | "adjusted"
  | "previous"
  | "target"
  /** Ventures side by side, in their order. */
  | "first"
  | "second"
  | "third"
  | "fourth"
  | "fifth";

export interface RadarSeries {
  readonly id: RadarKind;
  readonly label: string;
  /** One value per axis, 0..100; null has no point. */
  readonly values: readonly (number | null)[];
}

/** How one kind is drawn; told apart by the line as well as by the colour. */
export interface RadarStyle {
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps in px; a full line when absent. */
  readonly strokeDasharray?: string;
  readonly fill: string;
  readonly fillOpacity?: number;
}

export const RADAR_STYLES: Readonly<Record<RadarKind, RadarStyle>> = {
  adjusted: { stroke: "var(--gold)", strokeWidth: 2, fill: "var(--gold)", fillOpacity: 0.3 },
  claimed: { stroke: "var(--muted)", strokeWidth: 1.5, strokeDasharray: "5 4", fill: "none" },
  previous: { stroke: "var(--ink)", strokeWidth: 1.5, strokeDasharray: "9 5", fill: "none" },
  target: { stroke: "var(--ink)", strokeWidth: 1.5, strokeDasharray: "2 4", fill: "none" },
  first: { stroke: "var(--market)", strokeWidth: 2, fill: "none" },
  second: { stroke: "var(--financial)", strokeWidth: 2, strokeDasharray: "9 4", fill: "none" },
  third: { stroke: "var(--technical)", strokeWidth: 2, strokeDasharray: "2 3", fill: "none" },
  fourth: { stroke: "var(--legal)", strokeWidth: 2, strokeDasharray: "10 3 2 3", fill: "none" },
  fifth: { stroke: "var(--talent)", strokeWidth: 2, strokeDasharray: "5 5", fill: "none" },
};
