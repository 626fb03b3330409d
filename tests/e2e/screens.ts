import { expect, type Page } from "@playwright/test";
import type { Language } from "#i18n";
import { chosenFile, reviewOf, savedPack } from "./reviews.ts";
import { DIMENSIONS } from "./rubric-words.ts";
import { assessmentId, cards, openHome, openSample, type Words } from "./steps.ts";

/**
 * Goes through every screen with the sample venture and the sample intake in it, the home page once before there is anything on it.
 * @param visit called with each screen's name while it is shown in full
 */
export async function eachScreen(
  page: Page,
  language: Language,
  words: Words,
  visit: (screen: string) => Promise<void>,
): Promise<void> {
  const heading = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });
  const market = DIMENSIONS[0]?.title[language] ?? "";

  await openHome(page, words);
  await expect(page.getByText(words.home.saved.empty)).toBeVisible();
  await visit("home, empty");

  await openSample(page, words);
  const id = assessmentId(page);
  await expect(
    page.getByRole("img", { name: words.report.radar.alt("").slice(0, 5) }).first(),
  ).toBeVisible();
  await visit("report");

  const screens: readonly (readonly [screen: string, path: string, title: string])[] = [
    ["profile", `/assess/${id}/profile`, words.profile.title],
    ["step", `/assess/${id}/market/MKT-02`, market],
    ["check", `/assess/${id}/check`, words.check.title],
    ["derivation", `/report/${id}/derivation`, words.report.headings.derivation],
    ["what-if", `/report/${id}/what-if`, words.whatIf.title],
    ["settings", "/settings", words.common.settings],
    ["method", "/method", words.method.title],
  ];
  for (const [screen, path, title] of screens) {
    await page.goto(`./#${path}`);
    await expect(heading(title)).toBeVisible();
    if (screen === "method") {
      await expect(
        page.getByRole("heading", { level: 2, name: words.method.sources.heading }),
      ).toBeVisible();
    }
    await visit(screen);
  }

  await snapshots(page, words, id, visit);
  await secondOpinions(page, words, id, visit);

  await openHome(page, words);
  await expect(cards(page, words).getByText(words.home.card.scoring).first()).toBeHidden();
  await visit("home, with a card");
}

/** The snapshots before there is one and with one, and the comparison of that one with today. */
async function snapshots(
  page: Page,
  words: Words,
  id: string,
  visit: (screen: string) => Promise<void>,
): Promise<void> {
  const { compare } = words;
  await page.goto(`./#/report/${id}/compare`);
  await expect(page.getByText(compare.choose.none)).toBeVisible();
  await visit("snapshots, none yet");

  await page.getByRole("button", { name: compare.freeze.button }).click();
  const link = page.getByText(compare.timeline.compare, { exact: true });
  await expect(link).toBeVisible();
  await visit("snapshots");

  await page.goto(`./${await link.getAttribute("href")}`);
  await expect(
    page.getByRole("heading", { level: 2, name: compare.result.criteria.heading }),
  ).toBeVisible();
  await visit("comparison");
}

/** Asking for a second opinion, giving one on the same device, and one that came back. */
async function secondOpinions(
  page: Page,
  words: Words,
  id: string,
  visit: (screen: string) => Promise<void>,
): Promise<void> {
  const { opinion } = words;
  const files = page.locator("input[type=file]");
  await page.goto(`./#/report/${id}/opinion`);
  await expect(page.getByText(opinion.list.none)).toBeVisible();
  await visit("second opinions, none yet");

  const pack = await savedPack(page, words);
  const answers = { "MKT-01": { level: 1, note: "One user only." }, "MKT-02": { level: 5 } };
  await files.setInputFiles(chosenFile("review.json", reviewOf(pack, answers)));
  await expect(
    page.getByRole("heading", { level: 2, name: opinion.comparison("Ada") }),
  ).toBeVisible();
  await visit("second opinions, compared");

  await files.setInputFiles(chosenFile("pack.json", pack));
  await expect(page.getByRole("heading", { level: 1, name: opinion.reading.title })).toBeVisible();
  await visit("reading");
  await page.goto(page.url().replace(/profile$/, "market/MKT-02"));
  await expect(page.getByRole("complementary", { name: opinion.reading.given })).toBeVisible();
  await visit("reading, a step");
}
