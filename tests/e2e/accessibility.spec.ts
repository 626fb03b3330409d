import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { languageTag } from "#i18n";
import { screeningScreens } from "./screening-screens.ts";
import { eachScreen } from "./screens.ts";
import { assessmentId, inEachLanguage, openHome, openSample, wordsOf } from "./steps.ts";

/** WCAG 2.2 to level AA, and what axe holds good beyond it. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Stops of the Tab key looked at on each screen. */
const STOPS = 40;

/** Where the focus is: what has it, whether it has a ring, and whether one can see it behind what stays in place. */
function focusNow() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const ringed = [element, element.closest("label"), element.nextElementSibling].some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  // WCAG 2.2, 2.4.11: some of it must not be hidden.
  const { left, top, width, height } = element.getBoundingClientRect();
  const shares = [0.05, 0.3, 0.5, 0.7, 0.95];
  const seen = shares.some((down) =>
    shares.some((along) => {
      const hit = document.elementFromPoint(left + width * along, top + height * down);
      return hit !== null && (hit === element || element.contains(hit) || hit.contains(element));
    }),
  );
  return { element: element.outerHTML.slice(0, 120), ringed, seen };
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

/** What axe finds wrong on the page as it stands: screen, rule and elements. */
async function axeFinds(page: Page, screen: string): Promise<readonly string[]> {
  // Without frames of other hosts the "legacy" way finds the same, and leaving out what passed halves the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(RULES)
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => {
    const elements = nodes.map(({ target }) => target.join(" ")).join(" | ");
    return `${screen}: ${id}: ${elements}`;
  });
}

/** By how many pixels the page is wider than its window. */
function sidewaysOver(page: Page): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
}

// To record what axe and hundreds of key presses see takes longer than to see it.
test.use({ trace: "off" });

inEachLanguage((language, words) => {
  // A colour and a word are judged apart: each language in one theme, and each theme in one language.
  const colorScheme = language === "zh" ? "light" : "dark";
  test(`axe finds nothing on any screen, everything unfolded, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    await eachScreen(page, language, words, async (screen) => {
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      await unfold(page);
      found.push(...(await axeFinds(page, screen)));
    });
    expect(found).toEqual([]);
  });

  test(`axe finds nothing on any page of a programme, and none scrolls sideways at 320 px, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    const whole = page.viewportSize() ?? { width: 1280, height: 720 };
    await screeningScreens(page, language, words, async (screen) => {
      found.push(...(await axeFinds(page, screen)));
      await page.setViewportSize({ width: 320, height: 640 });
      // A chart takes its new width a moment after the window has.
      await expect
        .poll(() => sidewaysOver(page), { timeout: 3_000 })
        .toBeLessThanOrEqual(0)
        .catch(() => found.push(`${screen}: wider than 320 px`));
      await page.setViewportSize(whole);
    });
    expect(found).toEqual([]);
  });

  test("axe finds nothing in a dialog", async ({ page }) => {
    await openHome(page, words);
    const name = "notes.txt";
    await page
      .getByLabel(words.home.start.fileField)
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from("notes") });
    await expect(page.getByRole("dialog", { name: words.home.files.refused(name) })).toBeVisible();
    expect(await axeFinds(page, "refused file")).toEqual([]);
    await page.keyboard.press("Escape");
    await openSample(page, words);
    await page.goto(`./#/assess/${assessmentId(page)}/market`);
    await page.getByRole("button", { name: words.wizard.keys.open }).click();
    await expect(page.getByRole("dialog", { name: words.common.keys })).toBeVisible();
    expect(await axeFinds(page, "list of keys")).toEqual([]);
  });

  test("no screen scrolls sideways at 320 px, everything unfolded", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    await eachScreen(page, language, words, async (screen) => {
      await unfold(page);
      const over = await sidewaysOver(page);
      if (over > 0) wide.push(`${screen}: ${over} px too wide`);
    });
    expect(wide).toEqual([]);
  });
});

// Rings and hidden places are the same in every language; one narrow and one wide window will do.
for (const [language, width] of [
  ["zh", 320],
  ["en", 1280],
] as const) {
  test.describe(`${width} px wide`, () => {
    test.use({ locale: languageTag(language), viewport: { width, height: 720 } });
    test("the keyboard focus is marked and in sight wherever Tab leads", async ({ page }) => {
      test.slow();
      const lost = new Set<string>();
      let stops = 0;
      await eachScreen(page, language, wordsOf(language), async (screen) => {
        for (let stop = 0; stop < STOPS; stop += 1) {
          await page.keyboard.press("Tab");
          const focus = await page.evaluate(focusNow);
          if (!focus) continue; // Out of the page and in again at its top.
          stops += 1;
          if (!focus.ringed) lost.add(`${screen}: no ring: ${focus.element}`);
          if (!focus.seen) lost.add(`${screen}: out of sight: ${focus.element}`);
        }
      });
      expect(stops).toBeGreaterThan(100);
      expect([...lost]).toEqual([]);
    });
  });
}
