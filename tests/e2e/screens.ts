import { expect, type Page } from "@playwright/test";
import type { Language } from "#i18n";
import { DIMENSIONS } from "./rubric-words.ts";
import { assessmentId, cards, openHome, openSample, type Words } from "./steps.ts";

/**
 * Goes through every screen with the sample venture in it, the home page once before there is anything on it.
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

  await openHome(page, words);
  await expect(cards(page, words).getByText(words.home.card.scoring)).toBeHidden();
  await visit("home, with a card");
}
