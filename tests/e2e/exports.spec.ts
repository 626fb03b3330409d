import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { languageTag } from "#i18n";
import { ask, plainText } from "../fixtures/pdf-tools.ts";
import { xmlFault } from "../fixtures/well-formed.ts";
import { DIMENSIONS } from "./rubric-words.ts";
import {
  bare,
  downloaded,
  inEachLanguage,
  openHome,
  openSample,
  shownScore,
  type Words,
} from "./steps.ts";

type FormatId = keyof Words["reportScreen"]["save"]["formats"];

/** The report of the sample venture with the list of formats unfolded; tells what broke the policy since. */
async function openFormats(page: Page, words: Words): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await openHome(page, words);
  await openSample(page, words);
  await page.getByText(words.reportScreen.save.more, { exact: true }).click();
  return faults;
}

function fileOf(page: Page, words: Words, format: FormatId): Promise<Buffer> {
  const name = words.reportScreen.save.formats[format].title;
  return downloaded(page, () => page.getByRole("button", { name, exact: true }).click());
}

/** What each format but the picture says; of a workbook all of its parts. */
async function textsOf(page: Page, words: Words): Promise<Readonly<Record<string, string>>> {
  const text = async (format: FormatId) => (await fileOf(page, words, format)).toString("utf8");
  const parts = unzipSync(new Uint8Array(await fileOf(page, words, "xlsx")));
  return {
    xlsx: Object.values(parts)
      .map((part) => strFromU8(part))
      .join("\n"),
    html: await text("html"),
    markdown: await text("markdown"),
    csv: await text("csv"),
    json: await text("json"),
    svg: await text("svg"),
  };
}

/** Every note and link of an assessment file that is long enough not to stand elsewhere by chance. */
function remarksIn(json: string): string[] {
  const { answers } = JSON.parse(json) as {
    answers: Record<string, { note?: string; links?: string[] }>;
  };
  return Object.values(answers)
    .flatMap(({ note = "", links = [] }) => [note, ...links])
    .filter((remark) => remark.length > 20);
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

inEachLanguage((language, words) => {
  const { save } = words.reportScreen;

  test("every format goes out under the strict policy and holds the score of the page", async ({
    page,
  }) => {
    const faults = await openFormats(page, words);
    const score = await shownScore(page, words);
    const texts = await textsOf(page, words);
    expect(texts["xlsx"]).toContain(`<v>${Number(score)}</v>`);
    expect(texts["html"]).toContain(`<strong>${score}</strong>`);
    expect(texts["markdown"]).toContain(`**${score}**`);
    expect(texts["csv"]).toMatch(new RegExp(`"final".*"${score}"`));
    expect(Object.keys(JSON.parse(texts["json"] ?? "").answers).length).toBeGreaterThan(40);
    expect(xmlFault(texts["svg"] ?? "")).toBeUndefined();
    for (const { title } of DIMENSIONS) {
      for (const format of ["xlsx", "html", "markdown", "csv", "svg"]) {
        expect(texts[format], format).toContain(title[language]);
      }
    }
    const picture = await fileOf(page, words, "png");
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    // Width and height, PNG specification, 11.2.2.
    expect(picture.readUInt32BE(16)).toBe(1600);
    expect(picture.readUInt32BE(20)).toBeGreaterThan(900);
    expect(picture.byteLength).toBeGreaterThan(20_000);
    await expect(page.getByRole("status").getByText(/\.png/)).toBeVisible();
    expect(faults).toEqual([]);
  });

  test("with notes and links left out, no file, link or printed page carries one of them", async ({
    page,
  }) => {
    const faults = await openFormats(page, words);
    const remarks = remarksIn((await fileOf(page, words, "json")).toString("utf8"));
    expect(remarks.length).toBeGreaterThan(20);
    const score = await shownScore(page, words);
    await page.getByRole("checkbox", { name: save.leaveOut }).check();

    const pdf = await downloaded(page, () => page.getByRole("button", { name: save.pdf }).click());
    const carried = ask(pdf, "qpdf", ["--show-attachment=touchstone-assessment.json", "FILE"]);
    const pages = plainText(pdf);
    expect(pages).toContain(score);
    const texts: Record<string, string> = { ...(await textsOf(page, words)), carried };
    await page.getByRole("button", { name: save.link, exact: true }).click();
    await expect(page.getByText(save.linkCopiedBare)).toBeVisible();
    expect(texts["csv"]).toMatch(new RegExp(`"final".*"${score}"`));
    expect(carried).toBe(texts["json"]);
    for (const remark of remarks) {
      expect(pages).not.toContain(bare(remark));
      for (const [format, text] of Object.entries(texts)) {
        expect(text, format).not.toContain(remark);
      }
    }

    await page.emulateMedia({ media: "print" });
    const marked = page.locator("article [data-remark]");
    expect(await marked.count()).toBeGreaterThan(20);
    expect(await marked.filter({ visible: true }).count()).toBe(0);
    // What is there to work with stays off the paper.
    await expect(page.getByRole("link", { name: words.common.skipToContent })).toBeHidden();
    await expect(page.getByText(save.more, { exact: true })).toBeHidden();
    await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
    expect(faults).toEqual([]);
  });

  test("the link without notes opens elsewhere with the same score", async ({ page, browser }) => {
    await openFormats(page, words);
    const score = await shownScore(page, words);
    await page.getByRole("checkbox", { name: save.leaveOut }).check();
    await page.getByRole("button", { name: save.link, exact: true }).click();
    await expect(page.getByText(save.linkCopiedBare)).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const other = await browser.newContext({ locale: languageTag(language) });
    const there = await other.newPage();
    await there.goto(address);
    await there.getByRole("button", { name: words.shared.keep }).click();
    expect(await shownScore(there, words)).toBe(score);
    await other.close();
  });

  test("the web page stands alone: nothing is asked for, axe finds nothing, 320 px are enough", async ({
    page,
    context,
  }) => {
    // A report has some thousand elements for axe to look at.
    test.slow();
    await openFormats(page, words);
    const file = test.info().outputPath("report.html");
    writeFileSync(file, await fileOf(page, words, "html"));
    const alone = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    alone.on("request", (request) => asked.push(request.url()));
    alone.on("console", (message) => said.push(message.text()));
    // The colours hold for both languages: one of them in each will do.
    await alone.emulateMedia({ colorScheme: language === "zh" ? "dark" : "light" });
    await alone.goto(pathToFileURL(file).href);
    await expect(alone.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(alone.locator("html")).toHaveAttribute("lang", languageTag(language));
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(said).toEqual([]);
    const { violations } = await new AxeBuilder({ page: alone })
      .options({ resultTypes: ["violations"] })
      .setLegacyMode(true)
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await alone.setViewportSize({ width: 320, height: 640 });
    const over = await alone.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});
