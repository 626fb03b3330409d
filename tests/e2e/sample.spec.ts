import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { LANGUAGES } from "#i18n";
import { ask } from "../fixtures/pdf-tools.ts";
import { DIMENSIONS } from "./rubric-words.ts";
import {
  bare,
  downloaded,
  inEachLanguage,
  openHome,
  openSample,
  shownScore,
  wordsOf,
} from "./steps.ts";

inEachLanguage((language, words) => {
  test("one click leads from home to the sample venture's report, which goes out as a PDF in either language or both", async ({
    page,
  }) => {
    const sheet = JSON.parse(
      readFileSync(
        new URL(`../golden/sheets/sample-venture.${language}.json`, import.meta.url),
        "utf8",
      ),
    );
    const { save } = words.reportScreen;
    await openHome(page, words);
    await openSample(page, words);
    await expect(
      page.getByRole("heading", { level: 1, name: words.report.title(sheet.venture) }),
    ).toBeVisible();
    const score = await shownScore(page, words);
    expect(score).toBe(sheet.rounded.toFixed(1));

    for (const choice of [...LANGUAGES, "both"] as const) {
      await page
        .getByLabel(save.pdfLanguage)
        .selectOption({ label: choice === "both" ? save.both : words.common.languages[choice] });
      const button = page.getByRole("button", { name: save.pdf });
      const pdf = await downloaded(page, () => button.click());
      await expect(page.getByRole("status").getByText(/\.pdf/)).toBeVisible();
      expect(ask(pdf, "qpdf", ["--check", "FILE"])).toContain(
        "No syntax or stream encoding errors",
      );
      // Both languages stand beside each other: the whole sheet counts.
      const text = bare(ask(pdf, "pdftotext", ["-raw", "-nopgbrk", "FILE", "-"]));
      expect(text).toContain(bare(sheet.venture));
      expect(text).toContain(score);
      for (const spoken of LANGUAGES) {
        const holds = choice === spoken || choice === "both";
        const said = wordsOf(spoken).report;
        expect(text.includes(bare(said.labels.proof))).toBe(holds);
        if (holds) for (const { title } of DIMENSIONS) expect(text).toContain(bare(title[spoken]));
      }
    }
  });
});
