import { fileURLToPath } from "node:url";
import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import pdfmake from "pdfmake";
import { createElement as h } from "react";

const FAMILY = "Noto Sans SC";
const FONTS = fileURLToPath(
  new URL("../node_modules/@expo-google-fonts/noto-sans-sc", import.meta.url),
);
const REGULAR = `${FONTS}/400Regular/NotoSansSC_400Regular.ttf`;
const BOLD = `${FONTS}/700Bold/NotoSansSC_700Bold.ttf`;

/** Parts of a report that are not words for readers, or that no PDF prints. */
const SILENT = new Set(
  "word id iso bandId criterionId dimensionId sheet labels alt effect status state language hash derivationId".split(
    " ",
  ),
);

/** The words of a report in order, as headings, paragraphs and tables: the common ground of simple layouts. */
function blocksOf(value, key = "") {
  if (typeof value === "string") {
    if (value.trim() === "") return [];
    return [{ kind: key === "heading" || key === "title" ? key : "text", text: value }];
  }
  if (Array.isArray(value)) return value.flatMap((item) => blocksOf(item, key));
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value.columns) && Array.isArray(value.rows)) {
    if (value.columns.length === 0) return [];
    const head = value.columns.map((column) => column.title);
    return [
      { kind: "text", text: value.caption },
      { kind: "table", rows: [head, ...value.rows] },
    ];
  }
  return Object.entries(value).flatMap(([name, item]) =>
    SILENT.has(name) ? [] : blocksOf(item, name),
  );
}

const SIZE = { heading: 18, title: 10.4, text: 9.3 };

/** Touchstone prints a source's fact once, however often it is cited; so do these. */
function blocksOnce(report) {
  const printed = new Set();
  return blocksOf(report).filter(({ kind, text }) => {
    if (kind === "table" || text.length < LONG) return true;
    return !printed.has(text) && printed.add(text);
  });
}

/** Shorter texts, such as labels, may come again. */
const LONG = 24;

pdfmake.addFonts({ [FAMILY]: { normal: REGULAR, bold: BOLD } });
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);
Font.register({ family: FAMILY, fonts: [{ src: REGULAR }, { src: BOLD, fontWeight: 700 }] });

/** By pdfmake: headings, paragraphs, tables, page numbers. */
export async function pdfmakeReport(report) {
  const content = blocksOnce(report).map((block) =>
    block.kind === "table"
      ? {
          table: { headerRows: 1, body: block.rows.map((row) => row.map(String)) },
          margin: [0, 4, 0, 8],
        }
      : {
          text: block.text,
          fontSize: SIZE[block.kind],
          bold: block.kind !== "text",
          margin: [0, block.kind === "heading" ? 16 : 2, 0, 2],
        },
  );
  const pdf = pdfmake.createPdf({
    pageSize: "A4",
    pageMargins: [56, 64, 56, 58],
    defaultStyle: { font: FAMILY, fontSize: SIZE.text, lineHeight: 1.1 },
    footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: "center" }),
    content,
  });
  return new Uint8Array(await pdf.getBuffer());
}

/** By @react-pdf/renderer: the same, each section on pages of its own, because its time grows with the square of a page's elements. */
export async function reactPdfReport(report) {
  const sections = [[]];
  for (const block of blocksOnce(report)) {
    if (block.kind === "heading" || sections.at(-1).length >= MOST_ELEMENTS) sections.push([]);
    sections.at(-1).push(block);
  }
  const style = {
    fontFamily: FAMILY,
    fontSize: SIZE.text,
    paddingVertical: 60,
    paddingHorizontal: 56,
  };
  const pages = sections
    .filter((blocks) => blocks.length > 0)
    .map((blocks, i) => h(Page, { key: i, size: "A4", style }, blocks.map(element), footer()));
  return new Uint8Array(await renderToBuffer(h(Document, null, pages)));
}

const MOST_ELEMENTS = 120;

function footer() {
  return h(Text, {
    key: "footer",
    fixed: true,
    style: { position: "absolute", bottom: 24, left: 0, right: 0, textAlign: "center" },
    render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`,
  });
}

/** Line height stands on the text: given on the page, version 4.9.0 computes places beyond any sheet and stops. */
function element(block, i) {
  if (block.kind === "table") {
    const cells = (row) => row.map((cell, c) => h(Text, { key: c, style: { flex: 1 } }, `${cell}`));
    const rows = block.rows.map((row, r) =>
      h(View, { key: r, style: { flexDirection: "row" }, wrap: false }, cells(row)),
    );
    return h(View, { key: i, style: { marginVertical: 6 } }, rows);
  }
  const style = {
    fontSize: SIZE[block.kind],
    fontWeight: block.kind === "text" ? 400 : 700,
    lineHeight: 1.5,
    marginTop: block.kind === "heading" ? 16 : 2,
  };
  return h(Text, { key: i, style }, block.text);
}
