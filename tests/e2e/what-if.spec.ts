import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { printDifference, printPoints } from "#figures";
import type { Language } from "#i18n";
import { criteriaIn, DIMENSIONS } from "./rubric-words.ts";
import {
  assessmentId,
  inEachLanguage,
  openHome,
  openSample,
  shownScore,
  type Words,
} from "./steps.ts";

/** A criterion of the sample at level 4 with a pilot behind it, in a dimension that is answered throughout. */
const RAISED = "MKT-04";
/** Points between two levels, and the share of them that a pilot makes count. */
const STEP = 25;
const PILOT = 0.95;

interface Sheet {
  readonly adjusted: number;
  readonly globalWeights: Readonly<Record<string, number>>;
}

function sheetOf(language: Language): Sheet {
  const file = new URL(`../golden/sheets/sample-venture.${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Sheet;
}

/** From home to the sample's trial. @returns the errors that the console has shown since, refusals by the policy among them */
async function openTrial(page: Page, words: Words): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await openHome(page, words);
  await openSample(page, words);
  await page.goto(`./#/report/${assessmentId(page)}/what-if`);
  await expect(page.getByRole("heading", { level: 1, name: words.whatIf.title })).toBeVisible();
  return faults;
}

const results = (page: Page, words: Words) =>
  page.getByRole("complementary", { name: words.whatIf.results });

inEachLanguage((language, words) => {
  const { whatIf } = words;
  const title = criteriaIn("market").find(({ id }) => id === RAISED)?.title[language] ?? "";
  const raise = (page: Page) =>
    page.getByRole("group", { name: whatIf.levelOf(title) }).getByRole("radio", { name: "5" });
  const { adjusted, globalWeights } = sheetOf(language);
  const raised = adjusted + (globalWeights[RAISED] ?? 0) * STEP * PILOT;

  test("a raised level moves the score as the scoring says, the saved score stays, and the trial is kept as a snapshot", async ({
    page,
  }) => {
    const faults = await openTrial(page, words);
    const report = `./#/report/${assessmentId(page)}`;
    await raise(page).check();
    const panel = results(page, words);
    await expect(
      panel.getByText(whatIf.pairSaid(printPoints(adjusted), printPoints(raised))).first(),
    ).toBeAttached();
    const difference = panel.getByText(printDifference(adjusted, raised));
    await expect(difference.filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText(whatIf.line(RAISED, whatIf.levelChange(4, 5)))).toBeVisible();
    // Read aloud a moment later.
    await expect(page.getByRole("status").filter({ hasText: printPoints(raised) })).toBeAttached();

    await page.goto(report);
    expect(await shownScore(page, words)).toBe(printPoints(adjusted));
    await page.goto(`${report}/what-if`);
    await expect(raise(page)).toBeChecked();

    const label = `${title} 5`;
    await page.getByRole("button", { name: whatIf.keep }).click();
    await page.getByLabel(whatIf.label).fill(label);
    await page.getByRole("button", { name: whatIf.keepConfirm, exact: true }).click();
    await expect(page.getByText(whatIf.kept(label))).toBeVisible();
    await page.getByRole("link", { name: whatIf.toSnapshots }).click();
    await expect(page.getByText(label).first()).toBeVisible();
    await page.goto(report);
    expect(await shownScore(page, words)).toBe(printPoints(adjusted));
    expect(faults).toEqual([]);
  });

  test("axe finds nothing on a trial under way, everything unfolded, wide or narrow", async ({
    page,
  }) => {
    test.slow();
    await openTrial(page, words);
    await raise(page).check();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const fold = page.getByRole("button", { name: whatIf.expand });
      if (await fold.isVisible()) await fold.click();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ["violations"] })
        .setLegacyMode(true)
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test("by keyboard alone: choose, undo, redo, weigh, reset", async ({ page }) => {
    await openTrial(page, words);
    const group = page.getByRole("group", { name: whatIf.levelOf(title) });
    await group.getByRole("radio", { name: "4" }).focus();
    const line = page.getByText(whatIf.line(RAISED, whatIf.levelChange(4, 2)));
    await page.keyboard.press("2");
    await expect(line).toBeVisible();
    await expect(group.getByRole("radio", { name: "2" })).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(line).toBeHidden();
    await page.keyboard.press("Control+Shift+z");
    await expect(line).toBeVisible();

    await page.getByRole("heading", { level: 2, name: whatIf.weights }).click();
    const market = DIMENSIONS[0]?.title[language] ?? "";
    const slider = page.getByRole("slider", { name: whatIf.weightOf(market) });
    const weight = Number(await slider.inputValue());
    await slider.press("ArrowRight");
    await slider.press("ArrowRight");
    const weighed = whatIf.line(market, whatIf.weightChange(`${weight}`, `${weight + 2}`));
    await expect(page.getByText(weighed)).toBeVisible();
    await page.getByRole("button", { name: whatIf.resetAll }).press("Enter");
    await expect(page.getByText(whatIf.changesNone)).toBeVisible();
  });

  test("the browser asks before a trial is lost, and not after it is thrown away", async ({
    page,
  }) => {
    await openTrial(page, words);
    await raise(page).check();
    const asked = page.waitForEvent("dialog");
    const closing = page.reload().catch(() => {});
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await closing;
    await expect(page.getByText(whatIf.changesNone)).toBeVisible();

    await raise(page).check();
    await page.getByRole("button", { name: whatIf.throwAway }).click();
    await expect(page).not.toHaveURL(/what-if/);
    let asksAgain = false;
    page.on("dialog", (again) => {
      asksAgain = true;
      void again.accept();
    });
    await page.reload();
    expect(await shownScore(page, words)).toBe(printPoints(adjusted));
    expect(asksAgain).toBe(false);
  });
});
