import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { serve } from "./serve.mjs";
import { findChromium } from "./system-tools.mjs";

const WIDTHS = [360, 820, 1440];
/** Longer pages are cut here: a picture to look at, not an archive. */
const MOST_HEIGHT = 6000;
const SAMPLE = /sample venture|示例项目/;
const BEGIN = /New assessment|新建评估/;
const NAMES = { zh: "试写助手", en: "Draft helper" };

const out = process.argv[2] ?? join(tmpdir(), "touchstone-screenshots");
const app = fileURLToPath(new URL("../dist/app", import.meta.url));
const executablePath = findChromium();
if (!existsSync(app) || !executablePath) {
  console.error("Needs the built app (npm run build) and a Chrome or Chromium.");
  process.exit(1);
}
mkdirSync(out, { recursive: true });
const server = await serve(app);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const language of ["zh", "en"]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const width of WIDTHS) await shoot({ language, colorScheme, width });
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`Screenshots of five screens in ${out}`);

/** Pictures of the main screens with the sample venture in them, as one reader sees them. */
async function shoot({ language, colorScheme, width }) {
  const context = await browser.newContext({
    locale: language === "zh" ? "zh-CN" : "en",
    colorScheme,
    reducedMotion: "reduce",
    timezoneId: "UTC",
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole("button", { name: SAMPLE }).click();
  await page.waitForURL(/#\/report\//);
  const id = page.url().split("/").at(-1);
  await page.goto(`${server.url}#/`);
  await page.getByRole("textbox").first().fill(NAMES[language]);
  await page.getByRole("button", { name: BEGIN }).click();
  await page.waitForURL(/\/profile$/);

  const addresses = {
    home: "",
    profile: `assess/${id}/profile`,
    step: `assess/${id}/market/MKT-02`,
    check: `assess/${id}/check`,
    report: `report/${id}`,
  };
  for (const [screen, address] of Object.entries(addresses)) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${server.url}#/${address}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    if (screen === "report") await page.locator(".recharts-surface").first().waitFor();
    // The whole page as one window, so that what is fixed to an edge stands at the edge.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(Math.max(height, 900), MOST_HEIGHT) });
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.screenshot({
      path: join(out, `${screen}-${language}-${colorScheme}-${width}.png`),
      animations: "disabled",
    });
  }
  await context.close();
}
