import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { eachScreen } from "./screens.ts";
import { inEachLanguage } from "./steps.ts";

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

inEachLanguage((language, words) => {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on any screen, ${colorScheme}`, async ({ browser }) => {
      test.slow();
      // axe asks for a context made by hand.
      const context = await browser.newContext({
        colorScheme,
        locale: language,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const found: string[] = [];
      await eachScreen(page, language, words, async (screen) => {
        await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        for (const { id, nodes } of violations) {
          found.push(
            `${screen}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
          );
        }
      });
      await context.close();
      expect(found).toEqual([]);
    });
  }

  for (const width of [320, 1280]) {
    test(`the keyboard focus is marked and in sight wherever Tab leads, ${width} px wide`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 720 });
      const lost = new Set<string>();
      let stops = 0;
      await eachScreen(page, language, words, async (screen) => {
        for (let stop = 0; stop < STOPS; stop += 1) {
          await page.keyboard.press("Tab");
          const focus = await page.evaluate(focusNow);
          if (!focus) break;
          stops += 1;
          if (!focus.ringed) lost.add(`${screen}: no ring: ${focus.element}`);
          if (!focus.seen) lost.add(`${screen}: out of sight: ${focus.element}`);
        }
      });
      expect(stops).toBeGreaterThan(100);
      expect([...lost]).toEqual([]);
    });
  }

  test("no screen scrolls sideways at 320 px", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    await eachScreen(page, language, words, async (screen) => {
      const over = await page.evaluate(
        () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
      );
      if (over > 0) wide.push(`${screen}: ${over} px too wide`);
    });
    expect(wide).toEqual([]);
  });
});
