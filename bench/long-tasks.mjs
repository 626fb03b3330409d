/** Counts the main thread's tasks over 50 ms from now on; read with `longTasks`. Runs in the page. */
export async function watchLongTasks(page) {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
    }).observe({ type: "longtask" });
  });
}

/** Durations in ms of the long tasks since `watchLongTasks`. */
export function longTasks(page) {
  return page.evaluate(() => globalThis.longTasks);
}

/** Opens the sample venture from home. @returns its id */
export async function openSample(page, url, language) {
  await page.goto(`${url}?lang=${language}`);
  await page.getByRole("button", { name: /打开示例项目|Open the sample venture/ }).click();
  await page.waitForURL(/#\/report\//);
  return page.url().split("/report/")[1];
}
