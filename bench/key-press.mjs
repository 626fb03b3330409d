import { longTasks, openSample, watchLongTasks } from "./long-tasks.mjs";
import { median } from "./median.mjs";

const PRESSES = 20;
/** Longer than the throttle, so that each press is a first one: what a person sees who thinks between answers. */
const PAUSE = 700;

/** From a key that chooses a level to the new score on screen, and to "saved" after the transaction completed. */
export async function benchKeyPress(browser, url, row) {
  const page = await browser.newPage();
  const id = await openSample(page, url, "zh");
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/assess/${id}/market/MKT-02`);
  await page.getByRole("radio").first().waitFor();
  await page.waitForTimeout(1_000);
  await watchLongTasks(page);
  await page.evaluate(() => {
    globalThis.marks = [];
    addEventListener(
      "keydown",
      () => globalThis.marks.push({ at: performance.now(), score: 0, saved: 0 }),
      true,
    );
    const text = (selector) => document.querySelector(selector)?.textContent ?? "";
    let before = text("strong.figure");
    new MutationObserver(() => {
      const mark = globalThis.marks.at(-1);
      if (!mark) return;
      const now = performance.now() - mark.at;
      const score = text("strong.figure");
      if (score !== before && !mark.score) mark.score = now;
      before = score;
      // textContent, not innerText: the measurement must not lay the page out.
      const all = document.querySelector("main")?.textContent ?? "";
      const saved = all.includes("已保存") && !all.includes("正在保存");
      if (mark.score && saved && !mark.saved) mark.saved = now;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  for (let press = 0; press < PRESSES; press++) {
    await page.keyboard.press(press % 2 ? "2" : "4");
    await page.waitForTimeout(PAUSE);
  }
  const marks = await page.evaluate(() => globalThis.marks);
  const complete = marks.filter((mark) => mark.score && mark.saved);
  if (complete.length < PRESSES / 2)
    throw new Error(`Only ${complete.length} of ${PRESSES} presses were seen saved.`);
  const figure = (key) => {
    const times = complete.map((mark) => mark[key]);
    return `${median(times).toFixed(1)} ms (max ${Math.max(...times).toFixed(1)})`;
  };
  row("key press to new score on screen, median", figure("score"), "≤ 50 ms");
  row("key press to rescored and saved, median", figure("saved"), "≤ 50 ms");
  row("tasks over 50 ms while answering", (await longTasks(page)).length, "0");
  await page.close();
}
