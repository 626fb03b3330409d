import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { firstScreen } from "./first-screen.mjs";
import { benchCohort } from "../bench/cohort.mjs";
import { benchCohortSimulation } from "../bench/cohort-simulation.mjs";
import { benchIntake } from "../bench/intake.mjs";
import { benchIntakePage } from "../bench/intake-page.mjs";
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

/** What runs in Node, and what needs a browser. Two take minutes and run only when they are named. */
const IN_NODE = {
  "first-screen": benchFirstScreen,
  scoring: benchScoring,
  table: benchTable,
  cohort: benchCohort,
  intake: benchIntake,
  "cohort-simulation": benchCohortSimulation,
};
const IN_BROWSER = { "key-press": benchKeyPress, pdf: benchPdf, "intake-page": benchIntakePage };
const LONG = new Set(["intake", "cohort-simulation"]);

const named = process.argv.slice(2);
const isWanted = (name) => (named.length > 0 ? named.includes(name) : !LONG.has(name));
const known = [...Object.keys(IN_NODE), ...Object.keys(IN_BROWSER)];
if (named.some((name) => !known.includes(name))) throw new Error(`One of ${known.join(", ")}`);

for (const [name, bench] of Object.entries(IN_NODE)) if (isWanted(name)) await bench(row);
if (Object.keys(IN_BROWSER).some(isWanted)) {
  const { url, close } = await serve(dist);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-background-networking", "--enable-precise-memory-info"],
  });
  try {
    for (const [name, bench] of Object.entries(IN_BROWSER)) {
      if (isWanted(name)) await bench(browser, url, row);
    }
  } finally {
    await browser.close();
    await close();
  }
}

function benchFirstScreen() {
  const files = firstScreen(dist);
  row(
    "first screen, JS + CSS, gzip",
    `${(files.reduce((sum, file) => sum + file.gzip, 0) / 1000).toFixed(1)} kB`,
    "≤ 130 kB",
  );
  for (const { file, gzip } of files) row(`  ${file}`, `${(gzip / 1000).toFixed(1)} kB`);
}
