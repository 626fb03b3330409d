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
  /** Start and width of the main column: 37 Chinese or about 75 Latin characters of body text. */
  main: 172,
  measure: 364,
  /** Width of the margin column. */
  margin: 98,
  top: 74,
  bottom: 776,
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

export const STYLE = {
  body: { size: 9.6, leading: { zh: 16.2, en: 14.4 }, colour: COLOUR.body },
  small: { size: 8.4, leading: { zh: 13.8, en: 12.2 }, colour: COLOUR.muted },
  label: { size: 8.4, leading: { zh: 16.2, en: 14.4 }, colour: COLOUR.muted },
  strong: { size: 9.6, leading: { zh: 16.2, en: 14.4 }, bold: true, colour: COLOUR.ink },
  lead: { size: 11.4, leading: { zh: 19.4, en: 17 }, colour: COLOUR.ink },
  item: { size: 10.6, leading: { zh: 17.4, en: 15.4 }, bold: true, colour: COLOUR.ink },
  group: { size: 12.4, leading: { zh: 20, en: 17.6 }, bold: true, colour: COLOUR.ink },
  section: { size: 19, leading: { zh: 29, en: 25 }, bold: true, colour: COLOUR.ink },
  name: { size: 30, leading: { zh: 43, en: 37 }, bold: true, colour: COLOUR.ink },
  figure: { size: 46, leading: { zh: 52, en: 52 }, bold: true, colour: COLOUR.ink },
} as const satisfies Record<string, TextStyle>;
