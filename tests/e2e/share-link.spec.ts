import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import {
  begin,
  cards,
  criteriaOf,
  inEachLanguage,
  openHome,
  savedState,
  untilSaved,
} from "./steps.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

inEachLanguage((_language, words) => {
  test("a copied link carries the assessment to another device, which keeps it only when asked", async ({
    page,
    browser,
  }) => {
    await openHome(page, words);
    await begin(page, words, "Alder 榆");
    await page.goto(page.url().replace("/profile", "/market"));
    await expect(criteriaOf(page).first()).toBeVisible();
    await page.getByRole("radio").nth(3).check();
    await untilSaved(page, words);
    await expect(savedState(page, words)).toBeVisible();
    const id = /assess\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
    await page.goto(`./#/report/${id}`);
    await page.getByRole("button", { name: words.reportScreen.save.link }).click();
    await expect(page.getByText(words.reportScreen.save.linkCopied)).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).search).toBe("");
    expect(address.split("#")[1]).toMatch(/^\/open\/[A-Za-z0-9_-]+$/);

    const other = await browser.newContext({
      locale: await page.evaluate(() => navigator.language),
    });
    const there = await other.newPage();
    await there.goto(address);
    await expect(there.getByText("Alder 榆")).toBeVisible();
    const { violations } = await new AxeBuilder({ page: there }).analyze();
    expect(violations.map(({ id: rule }) => rule)).toEqual([]);
    await there.getByRole("link", { name: words.shared.leave }).click();
    await expect(there.getByText(words.home.saved.heading)).toBeVisible();
    await expect(cards(there, words)).toHaveCount(0);
    await there.goto(address);
    await there.getByRole("button", { name: words.shared.keep }).click();
    await expect(
      there.getByRole("heading", { level: 1, name: words.report.title("Alder 榆") }),
    ).toBeVisible();
    await there.goto(address.split("#")[0] ?? "");
    await expect(cards(there, words)).toHaveCount(1);
    await other.close();
  });
});
