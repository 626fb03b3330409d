import { jsPDF } from "jspdf";
import { Face } from "./fonts/face.ts";
import { type FontSource, loadFonts } from "./fonts/library.ts";
import { embedFonts } from "./fonts/writer.ts";
import { drawPlaced } from "./layout/flow.ts";
import type { Setting } from "./layout/paragraph.ts";
import { settle } from "./layout/settle.ts";
import type { Slice } from "./layout/slice.ts";
import { Anchor } from "./page/annotations.ts";
import type { Attachment } from "./page/attachment.ts";
import { finish } from "./page/finish.ts";
import { fileId, pdfDate } from "./page/identity.ts";
import { Hooks, setVersion } from "./page/internals.ts";
import type { Bookmark } from "./page/outline.ts";
import { packObjects } from "./page/pack.ts";
import { Pen } from "./page/pen.ts";
import { Tag } from "./page/tags.ts";
import { drawRunningText, type RunningText } from "./sections/running.ts";
import { cleanText, codesIn, SUBSTITUTE } from "./text/clean.ts";
import { Shaper } from "./text/shape.ts";
import { COLOUR, PAGE } from "./theme.ts";

export interface PdfOptions {
  readonly fonts: FontSource;
  readonly attachment?: Attachment;
  /** Creation date, ISO 8601; the same data and date give the same bytes. */
  readonly date: string;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  /** Characters no font had; a square stands in their place. */
  readonly missing: readonly string[];
}

/** What every document can be asked for, in one language. */
export interface Source {
  readonly language: "zh" | "en";
  readonly title: string;
}

/** A document with every text set and nothing drawn: only then are all characters known. */
export interface Draft {
  readonly bookmarks: Bookmark[];
  /** Draws the first page. */
  readonly cover: (pen: Pen) => void;
  /** From the second page on. */
  readonly slices: readonly Slice[];
  /** Draws what needs the numbers of pages. */
  readonly complete: (pen: Pen) => void;
  readonly running: RunningText;
}

/** How a document of one kind is made. */
export interface Kind<Item extends Source> {
  readonly draft: (source: Item, setting: Setting, tag: Tag) => Draft;
  readonly about: (source: Item) => {
    readonly title: string;
    readonly subject: string;
    readonly keywords: string;
  };
}

/**
 * Writes one tagged A4 file. The same document in two languages stands side by side, two A4 frames on an A3 sheet, so that people who
 * read different languages look at the same page and the same height of it when they talk; one printed behind the other would only be
 * two files in one. A screen reader hears one language after the other. Runs in a worker and in Node; reads nothing but `fonts`.
 * @param sources one, or the same in two languages, the first on the left
 * @throws Error when there is none or the basic fonts cannot be loaded
 */
export async function printFile<Item extends Source>(
  sources: readonly Item[],
  kind: Kind<Item>,
  options: PdfOptions,
): Promise<Pdf> {
  const [first] = sources;
  if (!first) throw new Error("no report to print");
  const codes = codesIn(sources);
  codes.add(SUBSTITUTE);
  const library = await loadFonts(options.fonts, codes);
  const regular = new Face(library.regular);
  const bold = new Face(library.bold);
  const shaper = new Shaper(regular, bold);
  const date = pdfDate(options.date);
  const doc = openDocument(first.language, kind.about(first), {
    date,
    iso: options.date,
    id: fileId(JSON.stringify([sources, options.attachment?.json])),
    frames: sources.length,
  });
  const hooks = new Hooks(doc);
  embedFonts(hooks, doc, [
    { face: regular, style: "normal", name: "TSTONE+TouchstoneSans-Regular", stem: 78 },
    { face: bold, style: "bold", name: "TSTONE+TouchstoneSans-Bold", stem: 132 },
  ]);
  const root = new Tag("Document");
  const drafts = sources.map((source): Placing => {
    const { language } = source;
    const setting = { shaper, language };
    const tag = root.add("Part", { language: language === "zh" ? "zh-CN" : "en" });
    return {
      ...kind.draft(source, setting, tag),
      setting,
      title: source.title,
      start: new Anchor(),
    };
  });
  const pen = new Pen(doc);
  drawDrafts(pen, drafts);
  const bookmarks = drafts.length === 1 ? (drafts[0]?.bookmarks ?? []) : drafts.map(bookmarkOf);
  finish(hooks, pen, { root, bookmarks, attachment: options.attachment, date });
  const written = doc.output();
  hooks.check();
  const bytes = await packObjects(written, hooks.contents);
  return { bytes, missing: [...shaper.missing] };
}

function openDocument(
  language: Source["language"],
  about: ReturnType<Kind<Source>["about"]>,
  { date, iso, id, frames }: { date: string; iso: string; id: string; frames: number },
): jsPDF {
  const doc = new jsPDF({
    unit: "pt",
    format: [PAGE.width * frames, PAGE.height],
    orientation: frames > 1 ? "landscape" : "portrait",
    compress: false,
    putOnlyUsedFonts: true,
    precision: 2,
  });
  setVersion(doc, "1.7");
  // jsPDF accepts date strings up to 2037 only.
  doc.setCreationDate(date < "D:2038" ? date : new Date(iso));
  doc.setFileId(id);
  doc.setLanguage(language === "zh" ? "zh-CN" : "en");
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setDisplayMode("fullwidth", "continuous", "UseOutlines");
  doc.setProperties({
    title: cleanText(about.title),
    subject: cleanText(about.subject),
    keywords: about.keywords,
    creator: "Touchstone",
  });
  return doc;
}

/** A draft on its way to the page. */
interface Placing extends Draft {
  readonly setting: Setting;
  readonly title: string;
  readonly start: Anchor;
}

/** Draws drafts beside each other, each in a frame of its own: covers, then the text in step, then what needs the numbers of pages. */
function drawDrafts(pen: Pen, drafts: readonly Placing[]): void {
  const frame = { top: PAGE.top, bottom: PAGE.bottom };
  const flowed = settle(
    drafts.map(({ slices }) => slices),
    frame,
  );
  const total = Math.max(...flowed.map(({ end }) => end.page));
  drafts.forEach(({ setting, cover, complete, running, start }, i) => {
    pen.frame(i * PAGE.width);
    pen.goTo(1);
    start.page = 1;
    cover(pen);
    drawPlaced(pen, flowed[i]?.placed ?? []);
    complete(pen);
    drawRunningText(pen, setting, running, { from: 2, to: total, total });
    pen.close();
  });
  if (drafts.length > 1) drawFold(pen, total);
}

/** A hairline between two frames. */
function drawFold(pen: Pen, pages: number): void {
  pen.frame(0);
  for (let page = 2; page <= pages; page++) {
    pen.goTo(page);
    pen.begin(undefined);
    pen.line(PAGE.width, PAGE.top, PAGE.width, PAGE.bottom, {
      colour: COLOUR.hairline,
      width: 0.5,
    });
  }
}

function bookmarkOf({ title, bookmarks, start }: Placing): Bookmark {
  return { title, anchor: start, children: bookmarks };
}
