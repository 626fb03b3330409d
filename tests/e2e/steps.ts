import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { LANGUAGES, type Language, languageTag, loadMessages, type Messages } from "#i18n";

/** What the screens say; a claim is held against these words, never against class names. */
export type Words = Messages;

const WORDS: Readonly<Record<Language, Words>> = {
  zh: await loadMessages("zh"),
  en: await loadMessages("en"),
};

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** States the same claims for a person whose browser prefers Chinese and for one whose prefers English. */
export function inEachLanguage(claims: (language: Language, words: Words) => void): void {
  for (const language of LANGUAGES) {
    test.describe(languageTag(language), () => {
      test.use({ locale: languageTag(language) });
      claims(language, WORDS[language]);
    });
  }
}

export async function openHome(page: Page, words: Words): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: words.home.title })).toBeVisible();
}

/** Names a venture on the home page and begins; ends on the profile page. */
export async function begin(page: Page, words: Words, name: string): Promise<void> {
  await page.getByLabel(words.home.start.name, { exact: true }).fill(name);
  await page.getByRole("button", { name: words.home.start.create }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.profile.title })).toBeVisible();
}

/** One click on the home page; ends on the report of the sample venture. */
export async function openSample(page: Page, words: Words): Promise<void> {
  await page.getByRole("button", { name: words.home.start.sample }).click();
  await expect(verdictOf(page, words)).toBeVisible();
}

/** The id of the assessment in view, as the address has it. */
export function assessmentId(page: Page): string {
  return /#\/(?:assess|report)\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
}

/** The evidence-backed score that a report shows in its verdict, e.g. "61.4". */
export async function shownScore(page: Page, words: Words): Promise<string> {
  const label = words.report.verdict.score;
  const headline = verdictOf(page, words).getByRole("paragraph").filter({ hasText: label }).first();
  return (await headline.getByRole("strong").innerText()).trim();
}

function verdictOf(page: Page, words: Words): Locator {
  return page.getByRole("region", { name: words.report.headings.verdict, exact: true });
}

/** What the wizard says once everything is on disk. */
export function savedState(page: Page, words: Words): Locator {
  return page
    .getByText(
      new RegExp(`^✓\\s*(${words.wizard.savedIdle}|${words.wizard.saved("\\d\\d:\\d\\d")})$`),
    )
    .filter({ visible: true })
    .first();
}

/** What the wizard says while something is not yet on disk. */
export function savingState(page: Page, words: Words): Locator {
  return page.getByText(words.wizard.saving, { exact: true }).filter({ visible: true }).first();
}

/** Waits until the wizard says that everything is on disk. */
export async function untilSaved(page: Page, words: Words): Promise<void> {
  await expect(savingState(page, words)).toBeHidden();
  await expect(savedState(page, words)).toBeVisible();
}

/** The one-line buttons of the criteria of a step, in order. */
export function criteriaOf(page: Page): Locator {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .getByRole("heading", { level: 2 })
    .getByRole("button");
}

/** The cards of the home page. */
export function cards(page: Page, words: Words): Locator {
  const saved = page.getByRole("region", { name: words.home.saved.heading });
  return saved.getByRole("listitem");
}

export function cardOf(page: Page, words: Words, name: string): Locator {
  return cards(page, words).filter({
    has: page.getByRole("link", { name: words.home.card.openOf(name), exact: true }),
  });
}

/** Everything a card says that no passing minute changes, and the file behind it. */
export async function cardContents(page: Page, words: Words): Promise<readonly string[]> {
  const contents: string[] = [];
  for (const card of await cards(page, words).all()) {
    await expect(card.getByText(words.home.card.scoring)).toBeHidden();
    const paragraphs = await card.getByRole("paragraph").allInnerTexts();
    const file = await downloadedText(page, () =>
      card.getByRole("button", { name: words.home.card.download }).click(),
    );
    contents.push(...paragraphs.filter((_, index) => index < paragraphs.length - 1), file);
  }
  return contents;
}

/** The file that an action hands to the browser. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const arriving = page.waitForEvent("download");
  await act();
  return readFile(await (await arriving).path());
}

export async function downloadedText(page: Page, act: () => Promise<void>): Promise<string> {
  return (await downloaded(page, act)).toString("utf8");
}

/** A text without white space, as the readers of PDFs give it: a line may break anywhere in a Chinese sentence. */
export function bare(text: string): string {
  return text.replace(/\s/gu, "");
}
