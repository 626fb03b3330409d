import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import type { Language } from "#i18n";
import { criteriaIn } from "./rubric-words.ts";
import {
  assessmentId,
  cardOf,
  downloadedText,
  inEachLanguage,
  openHome,
  openSample,
  shownScore,
  untilSaved,
} from "./steps.ts";

/** A criterion of the sample at level 4, in a dimension that is answered throughout. */
const RAISED = "MKT-04";
const OLD = "1.0.0";

/** Refusals by the policy and other errors that the console shows from now on. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return faults;
}

/** @param part what to look at; the whole page takes its time on a long report */
async function axeFinds(page: Page, part = "body"): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`);
}

/** A printed number as a reader adds it up, in tenths. */
function tenths(text: string): number {
  return Math.round(10 * Number(text.replace("−", "-").replace("+", "")));
}

/** The figures of one column, from the top. */
async function column(table: Locator, place: number): Promise<readonly string[]> {
  const rows = await table.getByRole("row").all();
  return Promise.all(rows.slice(1).map((row) => row.getByRole("cell").nth(place).innerText()));
}

function read(path: string) {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

function sampleName(language: Language): string {
  return read(`public/samples/sample-venture.${language}.json`).venture.name;
}

/** The sample as somebody answered it before the rubric's newer editions. */
function oldFile(language: Language): { name: string; mimeType: string; buffer: Buffer } {
  const { hash } = read(`rubrics/ai-venture/editions/${OLD}.json`);
  const sample = read(`public/samples/sample-venture.${language}.json`);
  const assessment = { ...sample, rubric: { id: "ai-venture", version: OLD, hash } };
  return {
    name: "old.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(assessment)),
  };
}

const shipped = /^version: (\S+)/m.exec(
  readFileSync(new URL("../../rubrics/ai-venture/rubric.yaml", import.meta.url), "utf8"),
)?.[1];

inEachLanguage((language, words) => {
  const { compare } = words;
  const title = criteriaIn("market").find(({ id }) => id === RAISED)?.title[language] ?? "";

  test("today is frozen, an answer changes, and the change of the score adds up as printed", async ({
    page,
  }) => {
    const faults = faultsOf(page);
    await openHome(page, words);
    await openSample(page, words);
    const id = assessmentId(page);
    const before = await shownScore(page, words);
    await page.goto(`./#/report/${id}/compare`);
    await page.getByRole("textbox", { name: compare.freeze.label }).fill("Q3");
    await page.getByRole("button", { name: compare.freeze.button }).click();
    await expect(page.getByText(compare.freeze.done("Q3"))).toBeVisible();

    await page.goto(`./#/assess/${id}/market/${RAISED}`);
    await page.getByRole("radio").nth(4).check();
    await untilSaved(page, words);
    await page.goto(`./#/report/${id}`);
    const after = await shownScore(page, words);
    expect(tenths(after)).toBeGreaterThan(tenths(before));

    await page.goto(`./#/report/${id}/compare`);
    await page.getByRole("link", { name: compare.timeline.compareOf("Q3") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Q3");
    const split = page.getByRole("table", { name: compare.result.score.caption });
    for (const place of [0, 1, 2]) {
      const [first = "", ...rest] = await column(split, place);
      const sum = rest.slice(0, -1).reduce((total, part) => total + tenths(part), tenths(first));
      expect(sum).toBe(tenths(rest.at(-1) ?? ""));
    }
    const final = await column(split, 0);
    expect([final[0], final.at(-1)]).toEqual([before, after]);
    const answers = page.getByRole("region", { name: compare.result.criteria.heading });
    await expect(answers.getByRole("heading", { level: 3 })).toHaveText([title]);
    await expect(page.getByRole("img", { name: /Q3/ })).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);

    const file = await downloadedText(page, () =>
      page.getByRole("button", { name: compare.choose.markdown }).click(),
    );
    expect(file).toContain(final[1] ?? "nothing");
    expect(file).toContain(title);
    expect(faults).toEqual([]);
  });

  test("a snapshot is named anew, deleted and brought back, and is there after a reload", async ({
    page,
  }) => {
    await openHome(page, words);
    await openSample(page, words);
    await page.goto(`./#/report/${assessmentId(page)}/compare`);
    await page.getByRole("textbox", { name: compare.freeze.label }).fill("Q3");
    await page.getByRole("button", { name: compare.freeze.button }).click();
    await page.getByRole("button", { name: compare.timeline.renameOf("Q3") }).click();
    await page.getByRole("textbox", { name: compare.timeline.newLabel }).fill("Q4");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: compare.timeline.removeOf("Q4") }).click();
    await expect(page.getByText(compare.timeline.removed("Q4"))).toBeVisible();
    await expect(page.getByText(compare.choose.none)).toBeVisible();
    await page.getByRole("button", { name: words.common.undo }).click();
    await expect(page.getByRole("rowheader", { name: /Q4/ })).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    // The disk is written a moment after the change.
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole("rowheader", { name: /Q4/ })).toBeVisible();
    }).toPass();
  });

  test("an assessment of an older edition shows the effect, moves on when told to, and back with one undo", async ({
    page,
  }) => {
    const faults = faultsOf(page);
    const told = compare.edition.told.older(OLD, shipped ?? "");
    await openHome(page, words);
    await page.getByLabel(words.home.start.fileField).setInputFiles(oldFile(language));
    await expect(page.getByText(told)).toBeVisible();
    const id = assessmentId(page);
    const score = await shownScore(page, words);
    await expect(page.getByText(compare.edition.effect(score, score))).toBeVisible();
    expect(await axeFinds(page, "main > p")).toEqual([]);

    await page.getByRole("link", { name: compare.edition.see }).click();
    const section = page.getByRole("region", { name: compare.edition.heading });
    await expect(section.getByText(compare.edition.effect(score, score))).toBeVisible();
    await section.getByText(compare.edition.groups.reworded).click();
    await expect(section.getByRole("link", { name: title, exact: true })).toHaveAttribute(
      "href",
      `#/assess/${id}/market/${RAISED}`,
    );
    expect(await axeFinds(page)).toEqual([]);

    const label = compare.edition.snapshot(shipped ?? "");
    await section.getByRole("button", { name: compare.edition.move }).click();
    await expect(page.getByText(compare.edition.moved(shipped ?? ""))).toBeVisible();
    await expect(section).toBeHidden();
    await expect(page.getByRole("rowheader", { name: label })).toBeVisible();
    await page.getByRole("button", { name: words.common.undo }).click();
    await expect(section).toBeVisible();
    await expect(page.getByRole("rowheader", { name: label })).toHaveCount(0);

    await openHome(page, words);
    await expect(cardOf(page, words, sampleName(language)).getByText(told)).toBeVisible();
    expect(faults).toEqual([]);
  });
});
