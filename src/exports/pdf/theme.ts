/** Light theme of the interface on white paper; the tests of the interface hold the same contrasts. */
export const COLOUR = {
  ink: "#1b1f24",
  body: "#2a2f36",
  muted: "#5d636b",
  hairline: "#d9d4c9",
  rule: "#8b867b",
  sunken: "#f6f3ec",
  band: "#e9e3d6",
  gold: "#8f6210",
  streak: "#d9a441",
  danger: "#a12f22",
  warn: "#8a5300",
  ok: "#2f6b3f",
  white: "#ffffff",
} as const;

/** Hues of the dimensions in rubric order, after Okabe and Ito, dark enough for text on white. */
const HUES = ["#0072b2", "#007a5a", "#a35a00", "#a0487a", "#55606c"] as const;

/** The hue of the dimension at `index` in rubric order. */
export function hueOf(index: number): string {
  return HUES[((index % HUES.length) + HUES.length) % HUES.length] ?? COLOUR.muted;
}

/** The verdict's colour: gold, and red when nothing may proceed. The words say so as well. */
export function verdictColour(status: string): string {
  return status === "blocked" ? COLOUR.danger : COLOUR.gold;
}

/** A4, points. Labels stand in the margin column, text in the main one. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 56,
  /** Start and width of the main column: 39 Chinese or about 78 Latin characters of body text. */
  main: 172,
  measure: 364,
  /** Width of the margin column. */
  margin: 98,
  top: 64,
  bottom: 784,
  /** Left to right edge of both columns. */
  full: 480,
} as const;

/** A look of text. Sizes and leading in points; Chinese needs more leading for the same size. */
export interface TextStyle {
  readonly size: number;
  readonly leading: { readonly zh: number; readonly en: number };
  readonly bold?: boolean;
  readonly colour: string;
}

/** Body text stays above 6.3 points when a sheet of two pages is printed on A4. */
export const STYLE = {
  body: { size: 9.3, leading: { zh: 15.4, en: 13.4 }, colour: COLOUR.body },
  /** Body text of long lists. */
  fine: { size: 9, leading: { zh: 14.2, en: 12.2 }, colour: COLOUR.body },
  small: { size: 8, leading: { zh: 12.6, en: 11 }, colour: COLOUR.muted },
  label: { size: 8, leading: { zh: 15.4, en: 13.4 }, colour: COLOUR.muted },
  strong: { size: 9.3, leading: { zh: 15.4, en: 13.4 }, bold: true, colour: COLOUR.ink },
  lead: { size: 11, leading: { zh: 18, en: 15.6 }, colour: COLOUR.ink },
  item: { size: 10.4, leading: { zh: 16.6, en: 14.6 }, bold: true, colour: COLOUR.ink },
  group: { size: 12, leading: { zh: 18.6, en: 16.4 }, bold: true, colour: COLOUR.ink },
  section: { size: 18, leading: { zh: 26, en: 23 }, bold: true, colour: COLOUR.ink },
  name: { size: 30, leading: { zh: 43, en: 37 }, bold: true, colour: COLOUR.ink },
  figure: { size: 44, leading: { zh: 50, en: 50 }, bold: true, colour: COLOUR.ink },
} as const satisfies Record<string, TextStyle>;

/** The same look at another size. @param factor 0.8..1.1 */
export function scaled(style: TextStyle, factor: number): TextStyle {
  const by = (points: number): number => Math.round(points * factor * 10) / 10;
  return {
    ...style,
    size: by(style.size),
    leading: { zh: by(style.leading.zh), en: by(style.leading.en) },
  };
}
