import { expect, test } from "@playwright/test";
import { calculate } from "../fixtures/pocket-calculator.ts";
import { assessmentId, inEachLanguage, openHome, openSample } from "./steps.ts";

inEachLanguage((language, words) => {
  test("every number that leads to its arithmetic finds its line there, and one redone by hand comes out", async ({
    page,
  }) => {
    await openHome(page, words);
    await openSample(page, words);
    const id = assessmentId(page);
    const base = `#/report/${id}/derivation`;
    // The draws come in last and bring lines of their own.
    await expect(
      page.getByRole("region", { name: words.report.headings.firmness, exact: true }),
    ).toBeVisible();
    const named = await page
      .locator(`a[href^="${base}/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(named.length).toBeGreaterThan(150);

    await page.goto(`./${base}/whole.adjusted`);
    const heading = words.report.headings.derivation;
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    const current = page.locator('li[aria-current="location"]');
    await expect(current).toBeFocused();
    const text = await current.innerText();
    const [, sum = "", result = ""] = /^(\(.*\) ÷ \(.*\)) = ([\d.]+)$/m.exec(text) ?? [];
    expect(Math.abs(calculate(sum) - Number(result))).toBeLessThanOrEqual(0.00005);

    await expect(
      page.getByRole("heading", { level: 2, name: words.report.derivation.groups.firmness }),
    ).toBeVisible();
    const lines = new Set(
      await page
        .locator('li[id^="line-"]')
        .evaluateAll((rows) => rows.map((row) => row.id.replace("line-", ""))),
    );
    expect(named.filter((href) => !lines.has(href.slice(base.length + 1)))).toEqual([]);
  });

  test(`a line of ${language} leads to the answer it rests on`, async ({ page }) => {
    await openHome(page, words);
    await openSample(page, words);
    const id = assessmentId(page);
    await page.goto(`./#/report/${id}/derivation/criterion.MKT-02.points`);
    const current = page.locator('li[aria-current="location"]');
    await current.getByRole("link", { name: words.reportScreen.change }).click();
    await expect(page).toHaveURL(new RegExp(`#/assess/${id}/market/MKT-02$`));
  });
});
