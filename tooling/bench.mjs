import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { firstScreen } from "./first-screen.mjs";
import { benchCohort } from "../bench/cohort.mjs";
import { benchPdf } from "../bench/pdf.mjs";
import { benchKeyPress } from "../bench/key-press.mjs";
import { benchScoring } from "../bench/scoring.mjs";
import { benchTable } from "../bench/table.mjs";
import { serve } from "./serve.mjs";
import { findChromium } from "./system-tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist/app`;

if (!existsSync(dist)) spawnSync("node", ["tooling/build.mjs"], { cwd: root, stdio: "inherit" });

/** Prints one figure a line: name, value, goal. */
function row(name, value, goal = "") {
  console.log(`${name.padEnd(52)} ${String(value).padStart(14)}  ${goal}`);
}

const files = firstScreen(dist);
row(
  "first screen, JS + CSS, gzip",
  `${(files.reduce((sum, file) => sum + file.gzip, 0) / 1000).toFixed(1)} kB`,
  "≤ 130 kB",
);
for (const { file, gzip } of files) row(`  ${file}`, `${(gzip / 1000).toFixed(1)} kB`);

await benchScoring(row);
await benchTable(row);
await benchCohort(row);

const { url, close } = await serve(dist);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-background-networking", "--enable-precise-memory-info"],
});
try {
  await benchKeyPress(browser, url, row);
  await benchPdf(browser, url, row);
} finally {
  await browser.close();
  await close();
}
