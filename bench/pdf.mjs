import { statSync } from "node:fs";
import { longTasks, openSample, watchLongTasks } from "./long-tasks.mjs";
import { median } from "./median.mjs";
import { benchPdfInNode } from "./pdf-node.mjs";

const RUNS = 5;

/** The sample venture's report as PDF: in Node beside two other libraries, then in the browser. */
export async function benchPdf(browser, url, row) {
  await benchPdfInNode(row);
  await benchPdfInBrowser(browser, url, row);
}

/** Wall, CPU of the renderer, blocking, size, fonts downloaded. */
async function benchPdfInBrowser(browser, url, row) {
  for (const [name, language, button, choice] of [
    ["zh", "zh", "下载PDF", "中文"],
    ["en", "en", "Download PDF", "English"],
    ["both", "zh", "下载PDF", "中文 + English"],
  ]) {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    // By address: the browser's cache answers every run after the first.
    const fonts = new Map();
    page.on("response", async (response) => {
      if (!response.url().includes("/fonts/")) return;
      fonts.set(response.url(), (await response.body().catch(() => "")).length);
    });
    await openSample(page, url, language);
    await page.getByRole("button", { name: button }).waitFor();
    await page.getByLabel(/PDF语言|PDF language/).selectOption({ label: choice });
    await page.waitForTimeout(1_500);
    await watchLongTasks(page);
    const own = await context.newCDPSession(page);
    await own.send("Performance.enable");
    const mainThread = async () => {
      const { metrics } = await own.send("Performance.getMetrics");
      return (metrics.find((metric) => metric.name === "TaskDuration")?.value ?? 0) * 1000;
    };
    const cdp = await browser.newBrowserCDPSession();
    const cpu = async () => {
      const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
      return processInfo
        .filter(({ type }) => type === "renderer")
        .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    };
    const runs = [];
    for (let run = 0; run <= RUNS; run++) {
      const [cpuBefore, mainBefore, before] = [await cpu(), await mainThread(), performance.now()];
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button }).click(),
      ]);
      const path = await download.path();
      runs.push({
        wall: performance.now() - before,
        cpu: (await cpu()) - cpuBefore,
        main: (await mainThread()) - mainBefore,
        size: statSync(path).size,
      });
      await page.waitForTimeout(300);
    }
    const [cold, ...warm] = runs;
    const of = (key) => median(warm.map((run) => run[key]));
    row(`PDF ${name}, first: wall`, `${cold.wall.toFixed(0)} ms`);
    row(`PDF ${name}, warm median of ${RUNS}: wall`, `${of("wall").toFixed(0)} ms`);
    row(`PDF ${name}, warm median of ${RUNS}: renderer CPU`, `${(of("cpu") * 1000).toFixed(0)} ms`);
    row(
      `PDF ${name}, warm median of ${RUNS}: main thread`,
      `${of("main").toFixed(0)} ms`,
      "goal ≤ 20 ms",
    );
    row(`PDF ${name}: size`, `${(of("size") / 1000).toFixed(0)} kB`, "goal ≤ 260 kB");
    row(
      `PDF ${name}: fonts downloaded`,
      `${([...fonts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(0)} kB`,
      "goal ≤ 600 kB",
    );
    const blocking = await longTasks(page);
    row(`PDF ${name}: tasks over 50 ms on the main thread`, blocking.length, "0");
    await context.close();
  }
}
