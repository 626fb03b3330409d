import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import type { Language } from "#i18n";
import { ask, plainText } from "../fixtures/pdf-tools.ts";
import { press, tabTo } from "./keyboard.ts";
import { criteriaIn, DIMENSIONS, ESSENTIALS } from "./rubric-words.ts";
import {
  bare,
  criteriaOf,
  downloaded,
  downloadedText,
  inEachLanguage,
  openHome,
  shownScore,
  untilSaved,
  type Words,
} from "./steps.ts";

const COMMAND = fileURLToPath(new URL("../../dist/cli/touchstone.js", import.meta.url));

/** A healthcare venture that serves everybody: every criterion of the rubric applies to it. */
const PROFILE: Readonly<Record<string, string | number | boolean>> = {
  stage: "revenue",
  modelRoute: "finetune",
  vertical: "healthcare",
  physicalControl: false,
  customerKind: "business",
  publicChina: "live",
  servesEU: true,
  servesUS: true,
  generatesContent: true,
  personalData: "sensitive",
  confidentialData: true,
  crossBorder: true,
  agentic: true,
  companion: false,
  teamSize: 9,
  hiringPlanned: true,
};

/** One character of each note lies outside the plane of the usual ones. */
const FOUNDER: Readonly<
  Record<Language, { readonly name: string; readonly note: (id: string) => string }>
> = {
  zh: { name: "澜页医疗", note: (id) => `${id}已由𠮷野医院签字，见记录。` },
  en: { name: "Lanye Health", note: (id) => `Signed for ${id} by Dr. Müller of 𠮷野 clinic.` },
};

interface Given {
  readonly page: Page;
  readonly language: Language;
  readonly words: Words;
}

// To record hundreds of key presses takes longer than to press them.
test.use({ trace: "off" });

inEachLanguage((language, words) => {
  test("a founder answers everything by keyboard alone and takes the report away with one score everywhere", async ({
    page,
  }) => {
    // The longest journey there is, some 700 key presses.
    test.slow();
    const { name, note } = FOUNDER[language];
    const given = { page, language, words };
    const notes: string[] = [];

    await openHome(page, words);
    await tabTo(page, page.getByLabel(words.home.start.name, { exact: true }));
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await stateProfile(given);

    for (const [place, { id, title }] of DIMENSIONS.entries()) {
      await expect(page.getByRole("heading", { level: 1, name: title[language] })).toBeFocused();
      const criteria = criteriaIn(id);
      await expect(criteriaOf(page)).toHaveCount(criteria.length);
      for (const [index, criterion] of criteria.entries()) {
        if (place === 2 && index === 2) await leaveAndComeBack(given, name);
        const answer = { level: 2 + ((place + index) % 4), grade: 1 + (index % 4) };
        await answerByKeys(page, answer);
        if (index % 3 === 0) {
          notes.push(note(criterion.id));
          await tabTo(page, page.getByLabel(words.wizard.note, { exact: true }));
          await page.keyboard.type(note(criterion.id));
        }
        await page.keyboard.press("Alt+ArrowDown");
      }
      const next = DIMENSIONS[place + 1]?.title[language] ?? words.wizard.check;
      await expect(page.getByRole("link", { name: words.wizard.nextStep(next) })).toBeFocused();
      await expect(page.getByText(words.wizard.stepDone)).toBeVisible();
      await page.keyboard.press("Enter");
    }

    await expect(page.getByRole("heading", { level: 1, name: words.check.title })).toBeFocused();
    await expect(page.getByText(words.check.unansweredNone)).toBeVisible();
    await tabTo(page, page.getByRole("link", { name: words.check.open }));
    await page.keyboard.press("Enter");

    await expect(
      page.getByRole("heading", { level: 1, name: words.report.title(name) }),
    ).toBeFocused();
    const score = await shownScore(page, words);
    expect(score).toMatch(/^\d{1,3}\.\d$/);

    const { pdf, more, formats } = words.reportScreen.save;
    const report = await downloaded(page, () => pressButton(page, pdf));
    const text = plainText(report);
    expect(text).toContain(bare(name));
    expect(text).toContain(bare(`${words.report.verdict.facts.final.label}${score}`));
    for (const { title } of DIMENSIONS) expect(text).toContain(bare(title[language]));
    for (const written of notes) expect(text).toContain(bare(written));
    expect(ask(report, "qpdf", ["--check", "FILE"])).toContain(
      "No syntax or stream encoding errors",
    );
    const fonts = ask(report, "pdffonts", ["FILE"]).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Embedded, subset, with a table back to Unicode.
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/);

    await tabTo(page, page.getByText(more, { exact: true }));
    await page.keyboard.press("Enter");
    const table = await downloadedText(page, () => pressButton(page, formats.csv.title));
    expect(finalOf(table, words)).toBe(score);

    const file = await downloadedText(page, () => pressButton(page, formats.json.title));
    expect(Object.keys(JSON.parse(file).answers)).toHaveLength(45);
    const sheet = execFileSync("node", [COMMAND, "score", "-"], { input: file, encoding: "utf8" });
    expect(JSON.parse(sheet).rounded.toFixed(1)).toBe(score);
  });
});

/** States every deciding fact of the profile with Tab, Space, arrows and digits, and goes on to the first step. */
async function stateProfile({ page, language, words }: Given): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: words.profile.title })).toBeFocused();
  for (const { id, kind, title, options = [] } of ESSENTIALS) {
    const group = page.getByRole("group", { name: title[language], exact: true });
    const fact = PROFILE[id];
    if (kind === "number") {
      await tabTo(page, group.getByRole("textbox"));
      await page.keyboard.type(String(fact));
    } else if (kind === "multi") {
      const name = options.find((option) => option.id === fact)?.title[language] ?? "";
      await tabTo(page, group.getByRole("checkbox", { name, exact: true }));
      await page.keyboard.press("Space");
    } else {
      // Tab reaches a group of radio buttons once; the arrows move within it.
      await tabTo(page, group.getByRole("radio").first());
      await page.keyboard.press("Space");
      const place =
        kind === "boolean"
          ? Number(fact === false)
          : options.findIndex((option) => option.id === fact);
      await press(page, "ArrowDown", place);
      await expect(group.getByRole("radio").nth(place)).toBeChecked();
    }
  }
  await expect(page.getByText(words.profile.applies(45, 45)).first()).toBeVisible();
  await expect(page.getByText(words.profile.complete)).toBeVisible();
  const first = DIMENSIONS[0]?.title[language] ?? "";
  await tabTo(page, page.getByRole("link", { name: words.profile.start(first) }));
  await page.keyboard.press("Enter");
}

/** The level by its digit, then one Tab on to the evidence, where Space takes the weakest and the arrows a stronger one. */
async function answerByKeys(page: Page, answer: { level: number; grade: number }): Promise<void> {
  await page.keyboard.press(String(answer.level));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await press(page, "ArrowDown", answer.grade);
}

/** Reloads the page, then leaves it and comes back by its card: the score and the place are the same. */
async function leaveAndComeBack({ page, words }: Given, name: string): Promise<void> {
  await untilSaved(page, words);
  const panel = page.getByRole("complementary", { name: words.wizard.panel });
  const score = panel
    .getByText(/^\d+\.\d$/)
    .filter({ visible: true })
    .first();
  const before = await score.innerText();
  const open = criteriaOf(page).and(page.getByRole("button", { expanded: true }));
  const place = await open.innerText();

  await page.reload();
  await expect(score).toHaveText(before);
  await expect(open).toHaveText(place, { useInnerText: true });

  await openHome(page, words);
  await tabTo(page, page.getByRole("link", { name: words.home.card.openOf(name) }));
  await page.keyboard.press("Enter");
  await expect(score).toHaveText(before);
  await expect(open).toHaveText(place, { useInnerText: true });
}

async function pressButton(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** The cell of the column of points in the row with the id "final". */
function finalOf(table: string, words: Words): string | undefined {
  const rows = table
    .replace(/^\ufeff/, "")
    .trim()
    .split("\r\n")
    .map((line) => line.slice(1, -1).split('","'));
  const column = rows[0]?.indexOf(words.report.sheet.columns.points) ?? -1;
  return rows.find((cells) => cells.includes("final"))?.[column];
}
