import { expect, type Locator, type Page } from "@playwright/test";
import type { TestFile } from "../fixtures/cohorts/mixed-files.ts";
import type { Words } from "./steps.ts";

/** From the home page to the settings of a new programme. @returns the address of the programme, from `#` */
export async function beginProgramme(page: Page, words: Words, name: string): Promise<string> {
  await page.getByRole("link", { name: words.common.screening, exact: true }).first().click();
  const { create } = words.screening;
  await page.getByLabel(create.name, { exact: true }).fill(name);
  await page.getByRole("button", { name: create.button, exact: true }).click();
  await page.waitForURL(/#\/screening\/[0-9a-f-]{36}\/settings/);
  return /#\/screening\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
}

/** Goes to another page of the programme in view. */
export async function goToPart(
  page: Page,
  words: Words,
  part: keyof Omit<Words["screening"]["nav"], "label">,
): Promise<void> {
  const { nav } = words.screening;
  await page
    .getByRole("navigation", { name: nav.label })
    .getByRole("link", { name: nav[part], exact: true })
    .click();
  const titles = {
    table: words.cohort.title,
    import: words.intake.title,
    panel: words.panel.title,
    files: words.outputs.title,
    log: words.cohort.decisions.log.title,
    settings: words.screening.settings.title,
  };
  await expect(page.getByRole("heading", { level: 1, name: titles[part] })).toBeFocused();
}

/** Drags files from outside over the page and lets go of them. */
export async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    for (const kind of ["dragover", "drop"]) {
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
      );
    }
  }, given);
}

/** How often something is counted in the dry run of an import. */
export function counted(page: Page, words: Words, term: string): Locator {
  return page
    .getByRole("region", { name: words.intake.trial.heading })
    .getByRole("term")
    .filter({ hasText: term })
    .locator("xpath=following-sibling::dd");
}

/** Waits until the plausible ranks are there. */
export async function untilRanked(page: Page, words: Words): Promise<void> {
  const done = words.cohort.table.progress.done("10,000");
  await expect(page.getByText(done)).toBeVisible({ timeout: 30_000 });
}
