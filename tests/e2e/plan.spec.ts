import { expect, test } from "@playwright/test";
import { assessmentId, downloadedText, inEachLanguage, openHome, openSample } from "./steps.ts";

inEachLanguage((_language, words) => {
  const { plan } = words;

  test("a plan for so many days is kept, goes into the report and its files, and a reload brings it back", async ({
    page,
  }) => {
    await openHome(page, words);
    await openSample(page, words);
    const id = assessmentId(page);
    await page
      .getByRole("navigation", { name: words.reportScreen.tools.label })
      .getByRole("link", { name: words.reportScreen.tools.plan.title })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: plan.title })).toBeVisible();

    await page.getByRole("radio", { name: plan.byDays }).check();
    const days = page.getByRole("spinbutton", { name: plan.days });
    await days.fill("15");
    const intro = page.getByRole("status").filter({ hasText: "15" });
    await expect(intro).toBeVisible();
    const steps = page.getByRole("region", { name: plan.steps }).getByRole("heading", { level: 3 });
    const [first = ""] = await steps.allInnerTexts();
    expect(first).not.toBe("");

    // What the plan wants first stays as it is by choice, and goes out of the plan.
    const firstChoice = page
      .getByRole("region", { name: plan.steps })
      .getByRole("combobox")
      .first();
    await firstChoice.selectOption({ label: plan.stay });
    await expect(page.getByRole("region", { name: plan.decided })).toBeVisible();
    await expect(steps.filter({ hasText: first })).toHaveCount(0);

    await page.reload();
    await expect(days).toHaveValue("15");
    await expect(steps.filter({ hasText: first })).toHaveCount(0);
    const titles = await steps.allInnerTexts();
    // The first node of a heading is the criterion's title, then come the levels.
    const names = await steps.evaluateAll((headings) =>
      headings.map((heading) => heading.firstChild?.textContent ?? ""),
    );
    expect(names.length).toBeGreaterThan(0);

    await page.goto(`./#/report/${id}`);
    const section = page.getByRole("region", {
      name: words.report.headings.roadmap,
      exact: true,
    });
    await expect(section.getByRole("heading", { level: 3 })).toHaveText(titles);
    await page.getByText(words.reportScreen.save.more).click();
    const markdown = await downloadedText(page, () =>
      page.getByRole("button", { name: words.reportScreen.save.formats.markdown.title }).click(),
    );
    for (const name of names) expect(markdown).toContain(name);
  });
});
