import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { criteriaIn, DIMENSIONS } from "./rubric-words.ts";
import { chosenFile, reviewOf, savedPack } from "./reviews.ts";
import {
  assessmentId,
  cardOf,
  downloadedText,
  inEachLanguage,
  openHome,
  openSample,
  untilSaved,
} from "./steps.ts";

/** The sample gives itself level 4 here, with a contract behind it. */
const FAR = "MKT-03";
/** And level 4 here, with a pilot behind it. */
const NEAR = "MKT-04";

/** What the console has said since, refusals by the policy among it. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return faults;
}

async function axeFinds(page: Page): Promise<readonly string[]> {
  // Without frames of other hosts the "legacy" way finds the same, in half the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`);
}

const choose = (page: Page, text: string) =>
  page.locator("input[type=file]").setInputFiles(chosenFile("from-a-mail.json", text));

inEachLanguage((language, words) => {
  const { opinion } = words;
  const titleOf = (wanted: string) =>
    criteriaIn("market").find(({ id }) => id === wanted)?.title[language] ?? "";

  test("a blind file goes out, a reader scores it elsewhere, the review comes back and is laid beside one's own answers", async ({
    page,
    browser,
  }) => {
    const faults = [faultsOf(page)];
    await openHome(page, words);
    await openSample(page, words);
    await page.goto(`./#/report/${assessmentId(page)}/opinion`);
    await expect(page.getByText(opinion.list.none)).toBeVisible();
    const pack = await savedPack(page, words);
    expect(pack).not.toMatch(/"(level|evidence|notApplicable|unknown)":/);
    const name: string = JSON.parse(pack).applicants[0].venture.name;

    const other = await browser.newContext({
      locale: await page.evaluate(() => navigator.language),
    });
    const there = await other.newPage();
    faults.push(faultsOf(there));
    await there.goto(page.url().split("#")[0] ?? "");
    await choose(there, pack);
    await expect(
      there.getByRole("heading", { level: 1, name: opinion.reading.title }),
    ).toBeVisible();
    await expect(there.getByText(opinion.reading.stripBlind(name))).toBeVisible();
    expect(await axeFinds(there)).toEqual([]);
    await there.getByLabel(opinion.reading.name, { exact: true }).fill("Ada");
    await there
      .getByRole("link", { name: opinion.reading.begin(DIMENSIONS[0]?.title[language] ?? "") })
      .click();
    const given = there.getByRole("complementary", { name: opinion.reading.given });
    await expect(given).toBeVisible();
    await expect(given.getByText(opinion.reading.givenLevel)).toHaveCount(0);
    expect(await axeFinds(there)).toEqual([]);
    const reading = assessmentId(there);
    for (const [criterion, level] of [
      [FAR, 1],
      [NEAR, 5],
    ] as const) {
      await there.goto(`./#/assess/${reading}/market/${criterion}`);
      await there.locator(`[id="${criterion}-${level}"]`).check();
    }
    await untilSaved(there, words);
    await there.goto(`./#/assess/${reading}/check`);
    const send = there.getByRole("button", { name: opinion.reading.send, exact: true });
    await expect(send).toBeVisible();
    expect(await axeFinds(there)).toEqual([]);
    const review = await downloadedText(there, () => send.click());
    expect(Object.keys(JSON.parse(review).items[0].answers)).toEqual([FAR, NEAR]);
    await there.goto("./#/");
    await expect(cardOf(there, words, name).getByText(opinion.badge)).toBeVisible();
    await other.close();

    await choose(page, review);
    await expect(page.getByText(words.notices.opinionAdded(name, "Ada"))).toBeVisible();
    await expect(
      page.getByRole("heading", { level: 2, name: opinion.comparison("Ada") }),
    ).toBeVisible();
    const titles = page.getByRole("heading", { level: 4 });
    // Level 4 against 1 counts more than 4 against 5 without evidence; the rest has no level from the reader.
    await expect(titles.nth(0)).toHaveText(titleOf(FAR));
    await expect(titles.nth(1)).toHaveText(titleOf(NEAR));
    await expect(page.getByText(opinion.discuss, { exact: true })).toHaveCount(1);
    expect(await axeFinds(page)).toEqual([]);

    const take = page.getByRole("button", { name: opinion.criteria.take });
    await take.first().click();
    await expect(page.getByText(opinion.criteria.taken(titleOf(FAR)))).toBeVisible();
    await expect(titles.nth(0)).toHaveText(titleOf(NEAR));
    await page.getByRole("button", { name: words.common.undo, exact: true }).click();
    await expect(titles.nth(0)).toHaveText(titleOf(FAR));
    expect(faults.flat()).toEqual([]);
  });

  test("a review finds its assessment from the home page, and says so where there is none", async ({
    page,
  }) => {
    await openHome(page, words);
    await openSample(page, words);
    const id = assessmentId(page);
    await page.goto(`./#/report/${id}/opinion`);
    const review = reviewOf(await savedPack(page, words), { [FAR]: { level: 2 } });
    await openHome(page, words);
    await choose(page, review);
    await expect(
      page.getByRole("heading", { level: 2, name: opinion.comparison("Ada") }),
    ).toBeVisible();
    expect(assessmentId(page)).toBe(id);

    await openHome(page, words);
    const elsewhere = review.replaceAll(id, "8c1d6f4e-2a3b-4c5d-8e6f-7a8b9c0d1e2f");
    await choose(page, elsewhere);
    await expect(
      page.getByText(words.problems["review.notHere"]?.replace("{reader}", "Ada") ?? ""),
    ).toBeVisible();
  });
});
