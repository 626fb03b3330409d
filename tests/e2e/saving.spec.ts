import { expect, type Locator, type Page, test } from "@playwright/test";
import { type Language, LANGUAGES } from "#i18n";
import { criteriaIn, DIMENSIONS } from "./rubric-words.ts";
import {
  assessmentId,
  begin,
  cardContents,
  cardOf,
  cards,
  criteriaOf,
  downloadedText,
  inEachLanguage,
  openHome,
  openSample,
  savedState,
  savingState,
  untilSaved,
  type Words,
  wordsOf,
} from "./steps.ts";

/** The line of a criterion in its step, e.g. "Demand … Level 3". */
function lineOf(page: Page, language: Language, dimension: string, place: number): Locator {
  const title = criteriaIn(dimension)[place]?.title[language] ?? "";
  return criteriaOf(page).filter({ hasText: title });
}

async function goToStep(
  page: Page,
  language: Language,
  words: Words,
  place: number,
): Promise<void> {
  const title = DIMENSIONS[place]?.title[language] ?? "";
  const steps = page.getByRole("navigation", { name: words.wizard.steps });
  await steps.getByRole("link", { name: new RegExp(`^${title}`) }).click();
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
}

inEachLanguage((language, words) => {
  test("several assessments stand side by side; a new name and a deletion last, and undo brings one back as it was", async ({
    page,
  }) => {
    const { card } = words.home;
    await openHome(page, words);
    await openSample(page, words);
    for (const name of ["Alder", "Birch"]) {
      await openHome(page, words);
      await begin(page, words, name);
      await untilSaved(page, words);
    }
    await openHome(page, words);
    await expect(cards(page, words)).toHaveCount(3);

    await cardOf(page, words, "Alder").getByRole("button", { name: card.rename }).click();
    await page.getByLabel(card.newName).fill("Acacia");
    await page.keyboard.press("Enter");
    await expect(cardOf(page, words, "Acacia")).toBeVisible();
    await expect(cardOf(page, words, "Alder")).toBeHidden();

    const before = await cardContents(page, words);
    await cardOf(page, words, "Birch").getByRole("button", { name: card.remove }).click();
    await expect(cards(page, words)).toHaveCount(2);
    const notices = page.getByRole("region", { name: words.notices.region });
    await expect(notices.getByText(words.notices.deleted("Birch"))).toBeVisible();
    await notices.getByRole("button", { name: words.common.undo }).click();
    await expect(cards(page, words)).toHaveCount(3);
    expect(await cardContents(page, words)).toEqual(before);

    await cardOf(page, words, "Acacia").getByRole("button", { name: card.remove }).click();
    await expect(cards(page, words)).toHaveCount(2);
    await page.reload();
    await expect(cards(page, words)).toHaveCount(2);
    await expect(cardOf(page, words, "Birch")).toBeVisible();
    await expect(cardOf(page, words, "Acacia")).toBeHidden();
  });

  test("undo and redo reach back over a step and show what they changed", async ({ page }) => {
    const { wizard, common } = words;
    await openHome(page, words);
    await begin(page, words, "Steps");
    await goToStep(page, language, words, 0);
    await page.keyboard.press("3");
    await expect(lineOf(page, language, "market", 0)).toContainText(wizard.level(3));
    await goToStep(page, language, words, 1);
    await page.keyboard.press("4");
    await expect(lineOf(page, language, "technical", 0)).toContainText(wizard.level(4));

    const undo = page.getByRole("button", { name: common.undo });
    const redo = page.getByRole("button", { name: common.redo });
    await undo.click();
    await expect(lineOf(page, language, "technical", 0)).toContainText(wizard.unanswered);
    await undo.click();
    await expect(lineOf(page, language, "market", 0)).toContainText(wizard.unanswered);
    await redo.click();
    await expect(lineOf(page, language, "market", 0)).toContainText(wizard.level(3));
    await redo.click();
    await expect(lineOf(page, language, "technical", 0)).toContainText(wizard.level(4));
    await expect(redo).toBeDisabled();
  });

  test("a tab shows what another tab has saved; where both changed the same answer, both are kept", async ({
    page,
    context,
  }) => {
    await openHome(page, words);
    await begin(page, words, "Twice");
    await goToStep(page, language, words, 0);
    await untilSaved(page, words);

    const listening = await context.newPage();
    await listening.goto(page.url());
    await expect(lineOf(listening, language, "market", 0)).toContainText(words.wizard.unanswered);
    // A tab that the others cannot tell anything, as in browsers without channels between tabs.
    const deaf = await context.newPage();
    await deaf.addInitScript(() => Object.assign(window, { BroadcastChannel: undefined }));
    await deaf.goto(page.url());
    await expect(lineOf(deaf, language, "market", 0)).toContainText(words.wizard.unanswered);

    await page.keyboard.press("4");
    await untilSaved(page, words);
    await expect(lineOf(listening, language, "market", 0)).toContainText(words.wizard.level(4));
    await expect(lineOf(deaf, language, "market", 0)).toContainText(words.wizard.unanswered);

    await deaf.keyboard.press("2");
    await expect(deaf.getByText(words.notices.keptBoth("Twice", "Twice (2)"))).toBeVisible();
    await expect(lineOf(deaf, language, "market", 0)).toContainText(words.wizard.level(4));

    await openHome(page, words);
    await expect(cards(page, words)).toHaveCount(2);
    const levelOf = async (name: string): Promise<unknown> => {
      const save = cardOf(page, words, name).getByRole("button", {
        name: words.home.card.download,
      });
      const file = JSON.parse(await downloadedText(page, () => save.click()));
      return file.answers["MKT-01"].level;
    };
    expect(await levelOf("Twice")).toBe(4);
    expect(await levelOf("Twice (2)")).toBe(2);
  });

  test("saved is said only once the disk has it, and a reload right then keeps the answer", async ({
    page,
  }) => {
    await openHome(page, words);
    await begin(page, words, "Disk");
    await goToStep(page, language, words, 0);
    await untilSaved(page, words);

    const letGo = await holdTheDisk(page);
    await page.keyboard.press("5");
    await expect(lineOf(page, language, "market", 0)).toContainText(words.wizard.level(5));
    await expect(savingState(page, words)).toBeVisible();
    await expect(savedState(page, words)).toBeHidden();
    await letGo();
    await untilSaved(page, words);
    await page.reload();
    await expect(lineOf(page, language, "market", 0)).toContainText(words.wizard.level(5));
  });

  test("whether everything is saved can be read on every page of the wizard, also on a phone", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openHome(page, words);
    await begin(page, words, "Phone");
    await expect(savedState(page, words)).toBeInViewport();
    await goToStep(page, language, words, 0);
    await expect(savedState(page, words)).toBeInViewport();
    await page.goto(`./#/assess/${assessmentId(page)}/check`);
    await expect(savedState(page, words)).toBeInViewport();
  });

  test("a change of language amid a form keeps every field, also what is not valid yet", async ({
    page,
  }) => {
    const other = LANGUAGES.find((candidate) => candidate !== language) ?? language;
    const note = "𠮷野: half a sen";
    await openHome(page, words);
    await openSample(page, words);
    const id = assessmentId(page);
    await page.goto(`./#/assess/${id}/market/MKT-02`);
    await expect(lineOf(page, language, "market", 1)).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("2");
    await page.getByLabel(words.wizard.note, { exact: true }).fill(note);
    await page.getByRole("button", { name: words.wizard.linkAdd }).click();
    const links = page.getByRole("textbox", { name: words.wizard.link(1).replace(/\s?1$/, "") });
    await links.last().fill("https");
    const count = await links.count();

    await page.getByRole("button", { name: words.common.languages[other] }).click();
    const after = wordsOf(other);
    const line = lineOf(page, other, "market", 1);
    await expect(line).toHaveAttribute("aria-expanded", "true");
    await expect(line).toContainText(after.wizard.level(2));
    await expect(page.getByLabel(after.wizard.note, { exact: true })).toHaveValue(note);
    await expect(
      page.getByRole("textbox", { name: after.wizard.link(count), exact: true }),
    ).toHaveValue("https");
    await untilSaved(page, after);
    await page.reload();
    await expect(page.getByLabel(after.wizard.note, { exact: true })).toHaveValue(note);
  });
});

/** Keeps every write to the database waiting, as a slow disk does; the answer lets go of it. */
async function holdTheDisk(page: Page): Promise<() => Promise<void>> {
  const hold = await page.evaluateHandle(async () => {
    const [found] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(found?.name ?? "");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const store = database.transaction(names, "readwrite").objectStore(names[0] ?? "");
    const state = { held: true };
    // A transaction stays open for as long as it has a request under way.
    const again = (): void => {
      const request = store.count();
      request.onsuccess = () => {
        if (state.held) again();
        else database.close();
      };
    };
    again();
    return state;
  });
  return () =>
    hold.evaluate((state) => {
      state.held = false;
    });
}
