import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFonts } from "../tooling/fonts/build.mjs";
import { withModules } from "../tooling/load-modules.mjs";
import { median } from "./median.mjs";
import { pdfmakeReport, reactPdfReport } from "./pdf-peers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const fontsFolder = join(root, "node_modules/.cache/bench-fonts");
const RUNS = { warmUp: 2, measured: 7 };
const PEER_RUNS = { warmUp: 1, measured: 2 };

/** The sample venture's report as PDF in Node: Touchstone's in each language and both, then the same words by two libraries. */
export async function benchPdfInNode(row) {
  buildFonts({ root, outDir: fontsFolder });
  const fonts = { load: (name) => readFile(join(fontsFolder, name)) };
  await withModules(async (load) => {
    const { renderReportPdf } = await load("/src/exports/pdf/index.ts");
    const { ventureReport } = await load("/tests/fixtures/venture-reports.ts");
    const zh = await ventureReport("sample-venture.zh", "zh");
    const en = await ventureReport("sample-venture.zh", "en");
    const ours = async (reports) => {
      const { bytes } = await renderReportPdf(reports, { fonts, date: "2026-11-22T00:00:00.000Z" });
      return bytes;
    };
    await measure(row, "Touchstone, zh", RUNS, () => ours([zh]), "≤ 300 ms CPU, ≤ 260 kB");
    await measure(row, "Touchstone, en", RUNS, () => ours([en]), "≤ 300 ms CPU, ≤ 260 kB");
    await measure(row, "Touchstone, zh and en side by side", RUNS, () => ours([zh, en]));
    const note = "plain layout, untagged, full TTFs";
    for (const [language, report] of [
      ["zh", zh],
      ["en", en],
    ]) {
      const name = (library) => `${library}, ${language}`;
      await measure(row, name("pdfmake"), PEER_RUNS, () => pdfmakeReport(report), note);
      await measure(row, name("react-pdf"), PEER_RUNS, () => reactPdfReport(report), note);
    }
  });
}

/** One row of a renderer's warm medians; the first runs, which compile and load, are left out. */
async function measure(row, name, { warmUp, measured }, render, note = "") {
  const runs = [];
  let bytes = new Uint8Array();
  for (let run = 0; run < warmUp + measured; run++) {
    const [usage, before] = [process.cpuUsage(), performance.now()];
    bytes = await render();
    const { user, system } = process.cpuUsage(usage);
    runs.push({ wall: performance.now() - before, cpu: (user + system) / 1000 });
  }
  const of = (key) => `${median(runs.slice(warmUp).map((run) => run[key])).toFixed(0)} ms`;
  row(`PDF in Node, warm, ${name}: wall`, of("wall"), note);
  row(`PDF in Node, warm, ${name}: CPU`, of("cpu"), note);
  row(
    `PDF in Node, ${name}: size, pages`,
    `${(bytes.length / 1000).toFixed(0)} kB, ${await pagesOf(bytes)}`,
    note,
  );
}

/** Pages of a file, counted where each is named: in the open or inside object streams. */
async function pagesOf(bytes) {
  const text = Buffer.from(bytes).toString("latin1");
  const { inflateSync } = await import("node:zlib");
  const packed = [...text.matchAll(/\/Type ?\/ObjStm[^>]*?\/Length (\d+)[^>]*>>\r?\nstream\r?\n/g)];
  const unpacked = packed.map((match) => {
    const start = match.index + match[0].length;
    return inflateSync(bytes.subarray(start, start + Number(match[1]))).toString("latin1");
  });
  return [text, ...unpacked].join("\n").match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0;
}
