import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre";
import type { Answers, ReviewPack } from "#assessment";
import { sampleProgramme } from "../fixtures/cohorts/sample.ts";
import { mixedFiles } from "../fixtures/cohorts/mixed-files.ts";
import { beginProgramme, counted, dropFiles, goToPart, untilRanked } from "./screening-steps.ts";
import { downloaded, downloadedText, inEachLanguage, openHome, untilSaved } from "./steps.ts";

const run = promisify(execFile);

inEachLanguage((language, words) => {
  test("sixty applicants come in from mixed files, two reviewers read, decisions go out", async ({
    page,
    browser,
  }, info) => {
    test.setTimeout(180_000);
    const { intake, rubric } = await sampleProgramme(language);
    const files = mixedFiles(intake, rubric);
    await openHome(page, words);
    await beginProgramme(page, words, "Spring");

    await test.step("import by drag and drop", async () => {
      await goToPart(page, words, "import");
      await dropFiles(page, files);
      const { trial, outcome, table } = words.intake;
      // What "not applicable" stands for is nobody's guess: the rows that say it wait for a person.
      const reasons = page.getByLabel(table.values.reason, { exact: true });
      await expect(reasons).toHaveCount(2, { timeout: 30_000 });
      await expect(counted(page, words, trial.added)).toHaveText("51");
      for (const reason of await reasons.all()) await reason.selectOption({ index: 1 });
      await expect(counted(page, words, trial.added)).toHaveText("60", { timeout: 30_000 });
      const form = language === "zh" ? table.products.wenjuanxing : table.products.typeform;
      await expect(page.getByText(form).first()).toBeVisible();
      await page
        .getByRole("button", { name: trial.commit(60, 0, { taken: 0, open: 0 }), exact: true })
        .click();
      await expect(page.getByRole("heading", { name: outcome.heading })).toBeFocused();
    });

    await test.step("rank", async () => {
      await goToPart(page, words, "table");
      await untilRanked(page, words);
      await expect(page.getByText(words.cohort.table.caption(60, 60))).toBeVisible();
    });

    const packs = await test.step("packs for two reviewers", async () => {
      await goToPart(page, words, "panel");
      const { reviewers, assign, packs: texts } = words.panel;
      for (const name of ["Ada", "Ben"]) {
        await page.getByLabel(reviewers.name, { exact: true }).fill(name);
        await page.getByRole("button", { name: reviewers.add, exact: true }).click();
        await expect(page.getByRole("row", { name: new RegExp(`^${name}`) })).toBeVisible();
      }
      await page.getByRole("button", { name: assign.preview, exact: true }).click();
      await page.getByRole("button", { name: assign.apply, exact: true }).click();
      const saved: ReviewPack[] = [];
      for (const name of ["Ada", "Ben"]) {
        const button = page.getByRole("button", {
          name: new RegExp(texts.saveOf(name, 0).replace(/0.*/u, "")),
        });
        saved.push(JSON.parse(await downloadedText(page, () => button.click())) as ReviewPack);
      }
      expect(saved.map(({ blind }) => blind)).toEqual([true, true]);
      expect(JSON.stringify(saved)).not.toContain(intake.applicants[0]?.assessment.venture.name);
      return saved;
    });
    const [adas, bens] = packs;
    if (!adas || !bens) throw new Error("two packs were saved");

    const adasReview = await test.step("a reviewer reads in a browser of their own", async () => {
      const context = await browser.newContext({ baseURL: info.project.use.baseURL ?? "" });
      const own = await context.newPage();
      await own.goto(`./?lang=${language}`);
      await expect(own.getByRole("heading", { level: 1, name: words.home.title })).toBeVisible();
      await dropFiles(own, [packFile(adas)]);
      await own.waitForURL(/#\/review\//, { timeout: 20_000 });
      const { panelReading } = words;
      await own.getByLabel(panelReading.name, { exact: true }).fill("Ada");
      await own
        .getByRole("link", {
          name: new RegExp(`^${panelReading.readOf(panelReading.read.open, "")}`),
        })
        .first()
        .click();
      const begin = words.opinion.reading.begin(rubric.dimensions[0]?.title ?? "");
      await own.getByRole("link", { name: begin, exact: true }).click();
      await own.getByRole("radio").nth(2).press("Space");
      await untilSaved(own, words);
      await own.getByRole("link", { name: panelReading.all, exact: true }).first().click();
      const text = await downloadedText(own, () =>
        own.getByRole("button", { name: panelReading.send, exact: true }).click(),
      );
      await context.close();
      return text;
    });

    await test.step("both reviews are merged", async () => {
      const answersOf = new Map(
        intake.applicants.map(({ assessment }) => [assessment.venture.name, assessment.answers]),
      );
      const some = [...answersOf.values()];
      await dropFiles(page, [
        { name: "ada.json", bytes: new TextEncoder().encode(adasReview), applicants: [] },
        reviewFile("ben.json", "Ben", bens, (place) => some[place % some.length] ?? {}),
      ]);
      const { merge } = words.panel;
      const { items } = JSON.parse(adasReview) as { readonly items: readonly object[] };
      expect(items.length).toBeGreaterThan(0);
      const count = items.length + bens.applicants.length;
      await page.getByRole("button", { name: merge.apply(count), exact: true }).click();
      await expect(page.getByText(merge.done(count))).toBeVisible();
    });

    await test.step("decide", async () => {
      await goToPart(page, words, "table");
      await untilRanked(page, words);
      const { decisions } = words.cohort;
      const rows = page.getByRole("row").filter({ has: page.getByRole("checkbox") });
      for (const place of [1, 2, 3]) await rows.nth(place).getByRole("checkbox").check();
      await page.getByRole("button", { name: decisions.accept, exact: true }).click();
      for (const place of [1, 2, 3]) await rows.nth(place).getByRole("checkbox").uncheck();
      for (const place of [4, 5]) await rows.nth(place).getByRole("checkbox").check();
      await page.getByRole("button", { name: decisions.reject, exact: true }).click();
      await page.getByRole("button", { name: decisions.review, exact: true }).click();
      await page.getByRole("button", { name: decisions.dialog.apply(5), exact: true }).click();
      await expect(page.getByText(decisions.places(3, 10))).toBeVisible();
    });

    await test.step("every file opens and holds what it says", async () => {
      await goToPart(page, words, "files");
      const { sheets, report, applicants, result, letters } = words.outputs;
      const button = (name: string) => page.getByRole("button", { name, exact: true });
      const workbook = await readXlsx(
        await downloaded(page, () => button(sheets.workbook).click()),
      );
      expect(workbook.sheets).toHaveLength(6);
      expect(workbook.sheets[0]?.rows).toHaveLength(61);
      const csv = await downloadedText(page, () =>
        button(words.cohortReport.sheets.ranking).click(),
      );
      expect(csv.startsWith("\uFEFF")).toBe(true);
      expect(csv).toContain('"rank","rankLow","rankHigh","zone"');

      const pdf = info.outputPath("intake.pdf");
      await writeFile(pdf, await downloaded(page, () => button(report.save).click()));
      await run("qpdf", ["--check", pdf]);
      const { stdout } = await run("pdftotext", [pdf, "-"]);
      expect(stdout).toContain("Spring");

      const zip = unzipSync(await downloaded(page, () => button(applicants.save).click()));
      expect(Object.keys(zip)).toHaveLength(60);
      const mails = unzipSync(await downloaded(page, () => button(letters.save(5)).click()));
      expect(Object.keys(mails).length).toBeGreaterThanOrEqual(5);

      const file = info.outputPath("result.json");
      await writeFile(file, await downloaded(page, () => button(result.save).click()));
      await run("node", ["dist/cli/touchstone.js", "rank", "--verify", file]);
    });
  });
});

function packFile(pack: ReviewPack) {
  const bytes = new TextEncoder().encode(JSON.stringify(pack));
  return { name: "pack.json", bytes, applicants: [] };
}

/** What a reviewer sends back about a whole pack. */
function reviewFile(
  name: string,
  reader: string,
  { id, rubric, blind, applicants, programme }: ReviewPack,
  answersOf: (place: number) => Answers,
) {
  const review = {
    format: "touchstone/review",
    version: 1,
    id: "1d3c8a57-4f5e-4b7c-8d19-6a2b3c4d5e6f",
    pack: id,
    rubric,
    blind,
    ...(programme && { programme: programme.id }),
    reader: { name: reader },
    at: "2026-11-22T08:00:00.000Z",
    items: applicants.map((applicant, place) => ({
      applicant: applicant.id,
      answers: answersOf(place),
    })),
  };
  return { name, bytes: new TextEncoder().encode(JSON.stringify(review)), applicants: [] };
}
