import { expect, type Page, test } from "@playwright/test";
import { describeProblem } from "#i18n";
import { rewritten } from "../fixtures/pdf-tools.ts";
import {
  assessmentId,
  cards,
  downloaded,
  inEachLanguage,
  openHome,
  openSample,
  shownScore,
  type Words,
} from "./steps.ts";

inEachLanguage((_language, words) => {
  test("a report PDF brings its assessment back: same score, also after other programs wrote it again", async ({
    page,
  }) => {
    const { id, score, pdf } = await sampleAsPdf(page, words);
    for (const file of [
      pdf,
      rewritten(pdf, "qpdf", ["--linearize", "IN", "OUT"]),
      rewritten(pdf, "gs", ["-q", "-o", "OUT", "-sDEVICE=pdfwrite", "IN"]),
    ]) {
      await removeOnlyCard(page, words);
      await choose(page, words, file);
      await expect(page).toHaveURL(new RegExp(`#/report/${id}$`));
      expect(await shownScore(page, words)).toBe(score);
    }
  });

  test("one whose data was changed opens with a warning, and leads to its report", async ({
    page,
  }) => {
    const { id, pdf } = await sampleAsPdf(page, words);
    await removeOnlyCard(page, words);
    await choose(page, words, withOtherLevel(pdf));
    const dialog = page.getByRole("dialog", { name: words.home.files.noted("report.pdf") });
    const warning = describeProblem({ code: "file.pdfAltered", detail: {} }, words);
    await expect(dialog.getByText(warning)).toBeVisible();
    await dialog.getByRole("link", { name: words.home.card.report, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#/report/${id}$`));
    await openHome(page, words);
    await expect(cards(page, words)).toHaveCount(1);
  });

  test("one cut off, joined with another or stripped of its data says what is wrong, and nothing opens", async ({
    page,
  }) => {
    const { pdf } = await sampleAsPdf(page, words);
    await removeOnlyCard(page, words);
    const other = withOtherLevel(pdf);
    for (const [file, code, detail] of [
      [pdf.subarray(0, pdf.length / 2), "file.pdfCut", {}],
      [Buffer.concat([pdf, other]), "file.pdfSeveral", { count: 2 }],
      [rewritten(pdf, "pdftocairo", ["-pdf", "IN", "OUT"]), "file.pdfNoData", {}],
      [
        rewritten(pdf, "qpdf", ["--encrypt", "", "owner", "256", "--", "IN", "OUT"]),
        "file.pdfEncrypted",
        {},
      ],
    ] as const) {
      await choose(page, words, file);
      const dialog = page.getByRole("dialog", { name: words.home.files.refused("report.pdf") });
      await expect(dialog.getByText(describeProblem({ code, detail }, words))).toBeVisible();
      await dialog.getByRole("button", { name: words.common.close }).click();
      await expect(cards(page, words)).toHaveCount(0);
    }
  });
});

/** The report of the sample venture as the PDF that its page saves. */
async function sampleAsPdf(page: Page, words: Words) {
  await openHome(page, words);
  await openSample(page, words);
  const id = assessmentId(page);
  const score = await shownScore(page, words);
  const pdf = await downloaded(page, () =>
    page.getByRole("button", { name: words.reportScreen.save.pdf, exact: true }).click(),
  );
  return { id, score, pdf };
}

/** Deletes the one assessment saved here; ends on the home page. */
async function removeOnlyCard(page: Page, words: Words): Promise<void> {
  await openHome(page, words);
  await expect(cards(page, words)).toHaveCount(1);
  const { remove } = words.home.card;
  await cards(page, words).first().getByRole("button", { name: remove }).click();
  await expect(cards(page, words)).toHaveCount(0);
}

async function choose(page: Page, words: Words, pdf: Uint8Array): Promise<void> {
  await page
    .getByLabel(words.home.start.fileField)
    .setInputFiles({ name: "report.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf) });
}

/** The PDF as someone would forge it: one level raised in the data, everything else as it was. */
function withOtherLevel(pdf: Uint8Array): Buffer {
  const args = ["--stream-data=uncompress", "--object-streams=disable", "IN", "OUT"];
  const plain = Buffer.from(rewritten(pdf, "qpdf", args)).toString("latin1");
  const forged = plain.replace('"level": 4', '"level": 5');
  expect(forged).not.toBe(plain);
  return Buffer.from(forged, "latin1");
}
