import { languageTag } from "#i18n";
import type { Radar, Report } from "#report";
import { escapeMarkup } from "../characters.ts";
import { widthOf, wrapped } from "./label.ts";

/** Lengths in units of the drawing; at its own size one unit is one CSS pixel. */
const WIDTH = 800;
const CENTRE = WIDTH / 2;
const RADIUS = 200;
const EDGE = 24;
const SIZE = 16;
const LEADING = 21;
const GRID = [25, 50, 75, 100];
/** The light theme on white paper. Classes let a page that holds the drawing give it other colours. */
const COLOUR = {
  paper: "#ffffff",
  ink: "#1b1f24",
  muted: "#5d636b",
  grid: "#b0b7bd",
  gold: "#8f6210",
} as const;

type Point = readonly [x: number, y: number];

/**
 * The radar as a drawing that stands by itself: axes in rubric order from the top clockwise with their titles and scores,
 * evidence-backed scores filled, their range as a band around, claimed scores as a dashed outline. An axis without a score is
 * drawn at the centre. The same report gives the same text.
 * @returns an SVG document, without declaration, 800 units wide; its height follows from the titles.
 */
export function radarSvg({ radar, language, venture }: Report): string {
  const titles = axisTitles(radar);
  const key = legend(radar);
  const top = Math.min(-RADIUS, ...titles.map((title) => title.top)) - EDGE;
  const legendTop = Math.max(RADIUS, ...titles.map((title) => title.bottom)) + 22;
  const height = Math.ceil(legendTop - top + 20 + EDGE);
  const name = `radar-${language}`;
  const titleText = `${venture.name}${language === "zh" ? "：" : ": "}${radar.heading}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${languageTag(language)}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${name}-title ${name}-desc" font-family="sans-serif" font-size="${SIZE}" class="radar">`,
    `<title id="${name}-title">${escapeMarkup(titleText)}</title>`,
    `<desc id="${name}-desc">${escapeMarkup(radar.alt)}</desc>`,
    `<rect class="paper" width="${WIDTH}" height="${height}" fill="${COLOUR.paper}"/>`,
    `<g transform="translate(${CENTRE} ${-Math.floor(top)})">`,
    ...shapes(radar),
    ...titles.map(({ text }) => text),
    `<g transform="translate(0 ${round(legendTop)})">${key}</g>`,
    "</g>",
    "</svg>",
  ].join("\n");
}

/** Axis `i` of `count` points up for 0 and goes clockwise; `value` 0..100, the centre of the radar at 0, 0. */
function place(i: number, count: number, value: number, radius = RADIUS): Point {
  const angle = (2 * Math.PI * i) / count - Math.PI / 2;
  return [
    round((Math.cos(angle) * radius * value) / 100),
    round((Math.sin(angle) * radius * value) / 100),
  ];
}

function shapes({ axes, range, series }: Radar): string[] {
  const count = axes.length;
  const path = (values: readonly (number | null)[]): string =>
    `M${values.map((value, i) => place(i, count, value ?? 0).join(" ")).join("L")}Z`;
  const values = (id: string) => series.find((one) => one.id === id)?.values ?? [];
  const adjusted = values("adjusted");
  const low = path(range.map((ends) => ends.low));
  const high = path(range.map((ends) => ends.high));
  const spokes = axes.map((_, i) => `M0 0L${place(i, count, 100).join(" ")}`).join("");
  const dots = adjusted.flatMap((value, i) => {
    if (value === null) return [];
    const [x, y] = place(i, count, value);
    return [`<circle class="dot" cx="${x}" cy="${y}" r="4" fill="${COLOUR.gold}"/>`];
  });
  return [
    `<path class="grid" d="${GRID.map((value) => path(axes.map(() => value))).join("")}${spokes}" fill="none" stroke="${COLOUR.grid}"/>`,
    `<path class="band" fill-rule="evenodd" d="${high}${low}" fill="${COLOUR.gold}" fill-opacity="0.16"/>`,
    `<path class="adjusted" d="${path(adjusted)}" fill="${COLOUR.gold}" fill-opacity="0.3" stroke="${COLOUR.gold}" stroke-width="2.5" stroke-linejoin="round"/>`,
    `<path class="claimed" d="${path(values("claimed"))}" fill="none" stroke="${COLOUR.muted}" stroke-width="2" stroke-dasharray="7 5" stroke-linejoin="round"/>`,
    ...dots,
    ...GRID.map((value) => {
      const [x, y] = place(0, count, value);
      return `<text class="muted halo" x="${x + 5}" y="${y + 13}" font-size="11" fill="${COLOUR.muted}" stroke="${COLOUR.paper}" stroke-width="3" paint-order="stroke">${value}</text>`;
    }),
  ];
}

interface AxisTitle {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** Each axis's title in as many lines as it needs, and its figures below. */
function axisTitles({ axes, table }: Radar): AxisTitle[] {
  const column = (id: string) => table.columns.findIndex((one) => one.id === id);
  const [adjusted, range] = [column("adjusted"), column("range")];
  return axes.map(({ title }, i) => {
    const [x, y] = place(i, axes.length, 100, RADIUS + 18);
    const side = Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
    const room = side === "middle" ? WIDTH / 2 : CENTRE - Math.abs(x) - EDGE;
    // Bold letters are a tenth wider.
    const lines = wrapped(title, room / SIZE / 1.1);
    const row = table.rows[i] ?? [];
    const [score = "", ends = ""] = [row[adjusted], row[range]];
    const figures = score === ends ? score : `${score} (${ends})`;
    const height = (lines.length + 1) * LEADING;
    // The title of an axis that points straight up stands on it, straight down hangs from it, else beside its tip.
    const top = side === "middle" ? (y < 0 ? y - height + 8 : y - 4) : y - height / 2;
    const rows = [...lines, figures].map((line, at) => {
      const look =
        at < lines.length
          ? `class="ink" font-weight="700" fill="${COLOUR.ink}"`
          : `class="muted" fill="${COLOUR.muted}"`;
      const baseline = round(top + at * LEADING + SIZE);
      return `<text ${look} x="${x}" y="${baseline}" text-anchor="${side}">${escapeMarkup(line)}</text>`;
    });
    return { text: rows.join("\n"), top, bottom: top + height };
  });
}

/** Swatch and name of each series and of the band, in one centred line. */
function legend({ series, range, table }: Radar): string {
  const name = (id: string) => series.find((one) => one.id === id)?.label ?? "";
  const isBanded = range.some(({ low, high }) => high - low > 0.05);
  const band = table.columns.find(({ id }) => id === "range")?.title ?? "";
  const items: readonly (readonly [swatch: string, label: string])[] = [
    [
      `<rect class="adjusted" y="-11" width="26" height="12" fill="${COLOUR.gold}" fill-opacity="0.3" stroke="${COLOUR.gold}" stroke-width="2"/>`,
      name("adjusted"),
    ],
    ...(isBanded
      ? [
          [
            `<rect class="band" y="-11" width="26" height="12" fill="${COLOUR.gold}" fill-opacity="0.16"/>`,
            band,
          ] as const,
        ]
      : []),
    [
      `<path class="claimed" d="M0 -5H26" stroke="${COLOUR.muted}" stroke-width="2" stroke-dasharray="7 5"/>`,
      name("claimed"),
    ],
  ];
  const lengths = items.map(([, label]) => 34 + widthOf(label) * 14 + 28);
  let x = -lengths.reduce((sum, length) => sum + length, -28) / 2;
  return items
    .map(([swatch, label], i) => {
      const left = round(x);
      x += lengths[i] ?? 0;
      return `<g transform="translate(${left} 0)">${swatch}<text class="muted" x="34" font-size="14" fill="${COLOUR.muted}">${escapeMarkup(label)}</text></g>`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
