import { jsPDF } from "jspdf";
import type { Report } from "#report";
import { Face } from "./fonts/face.ts";
import { type FontSource, loadFonts } from "./fonts/library.ts";
import { embedFonts } from "./fonts/writer.ts";
import { drawPlaced } from "./layout/flow.ts";
import { settle } from "./layout/settle.ts";
import type { Setting } from "./layout/paragraph.ts";
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
import { answerAnchors, answersSection } from "./sections/answers.ts";
import { type Contents, contents } from "./sections/contents.ts";
import { cover } from "./sections/cover.ts";
import { derivationSection } from "./sections/derivation.ts";
import { dimensionsSection, radarSection } from "./sections/dimensions.ts";
import { firmnessSection } from "./sections/firmness.ts";
import { gapsSection } from "./sections/gaps.ts";
import { gatesSection } from "./sections/gates.ts";
import { methodSection } from "./sections/method.ts";
import type { Part } from "./sections/part.ts";
import { regulationSection } from "./sections/regulation.ts";
import { risksSection } from "./sections/risks.ts";
import { roadmapSection } from "./sections/roadmap.ts";
import { drawRunningText } from "./sections/running.ts";
import { references } from "./sections/sources.ts";
import { strengthsSection } from "./sections/strengths.ts";
import { verdictSection } from "./sections/verdict.ts";
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

/**
 * Lays a report out as one tagged A4 file: cover, verdict, contents, radar, dimensions, gates, gaps, roadmap, strengths, risks, firmness, regulation, answers, derivation, method.
 * The same report in two languages stands side by side, two A4 frames on an A3 sheet, so that people who read different languages
 * look at the same page and the same height of it when they talk; one printed behind the other would only be two files in one.
 * A screen reader hears one language after the other. Runs in a worker and in Node; reads nothing but `fonts`.
 * @param reports one, or the same in two languages, the first on the left
 * @throws Error when there is no report or the basic fonts cannot be loaded
 */
export async function renderDocument(
  reports: readonly Report[],
  options: PdfOptions,
): Promise<Pdf> {
  const [first] = reports;
  if (!first) throw new Error("no report to print");
  const codes = codesIn(reports);
  codes.add(SUBSTITUTE);
  const library = await loadFonts(options.fonts, codes);
  const regular = new Face(library.regular);
  const bold = new Face(library.bold);
  const shaper = new Shaper(regular, bold);
  const date = pdfDate(options.date);
  const doc = openDocument(first, {
    date,
    iso: options.date,
    id: fileId(JSON.stringify([reports, options.attachment?.json])),
    frames: reports.length,
  });
  const hooks = new Hooks(doc);
  embedFonts(hooks, doc, [
    { face: regular, style: "normal", name: "TSTONE+TouchstoneSans-Regular", stem: 78 },
    { face: bold, style: "bold", name: "TSTONE+TouchstoneSans-Bold", stem: 132 },
  ]);
  const root = new Tag("Document");
  const drafts = reports.map((report) =>
    draft(report, { shaper, language: report.language }, root),
  );
  const pen = new Pen(doc);
  drawDrafts(pen, drafts);
  const bookmarks =
    drafts.length === 1 ? (drafts[0]?.part.bookmarks ?? []) : drafts.map(bookmarkOf);
  finish(hooks, pen, { root, bookmarks, attachment: options.attachment, date });
  const written = doc.output();
  hooks.check();
  const bytes = await packObjects(written, hooks.contents);
  return { bytes, missing: [...shaper.missing] };
}

function openDocument(
  report: Report,
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
  doc.setLanguage(report.language === "zh" ? "zh-CN" : "en");
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setDisplayMode("fullwidth", "continuous", "UseOutlines");
  doc.setProperties({
    title: cleanText(`${report.title} – ${report.venture.name}`),
    subject: cleanText(report.verdict.sentence),
    keywords: `${report.method.rubric.id} ${report.method.rubric.version}`,
    creator: "Touchstone",
  });
  return doc;
}

/** A report with every text set and nothing drawn: only then are all characters known. */
interface Draft {
  readonly part: Part;
  readonly cover: (pen: Pen) => void;
  readonly contents: Contents;
  readonly slices: readonly Slice[];
  readonly start: Anchor;
}

function draft(report: Report, setting: Setting, root: Tag): Draft {
  const tag = root.add("Part", { language: report.language === "zh" ? "zh-CN" : "en" });
  const sources = references(report.method.sources);
  const answers = answerAnchors(report);
  const part: Part = { report, setting, tag, bookmarks: [], sources, answers };
  const front = cover(part);
  const verdict = verdictSection(part);
  const toc = contents(part);
  const slices = [
    ...verdict,
    ...toc.slices,
    ...radarSection(part),
    ...dimensionsSection(part),
    ...gatesSection(part),
    ...gapsSection(part),
    ...roadmapSection(part),
    ...strengthsSection(part),
    ...risksSection(part),
    ...firmnessSection(part),
    ...regulationSection(part),
    ...answersSection(part),
    ...derivationSection(part),
    ...methodSection(part),
  ];
  return { part, cover: front, contents: toc, slices, start: new Anchor() };
}

/** Draws drafts beside each other, each in a frame of its own: covers, then the text in step, then what needs the numbers of pages. */
function drawDrafts(pen: Pen, drafts: readonly Draft[]): void {
  const frame = { top: PAGE.top, bottom: PAGE.bottom };
  const flowed = settle(
    drafts.map(({ slices }) => slices),
    frame,
  );
  const total = Math.max(...flowed.map(({ end }) => end.page));
  drafts.forEach(({ part, cover: front, contents: toc, start }, i) => {
    pen.frame(i * PAGE.width);
    pen.goTo(1);
    start.page = 1;
    front(pen);
    drawPlaced(pen, flowed[i]?.placed ?? []);
    toc.complete(pen);
    drawRunningText(pen, part.setting, part.report, { from: 2, to: total, total });
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

function bookmarkOf({ part, start }: Draft): Bookmark {
  return { title: part.report.title, anchor: start, children: part.bookmarks };
}
