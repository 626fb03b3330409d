import { expect, type Page } from "@playwright/test";
import type { Language } from "#i18n";
import { mixedFiles } from "../fixtures/cohorts/mixed-files.ts";
import { sampleProgramme } from "../fixtures/cohorts/sample.ts";
import { chosenFile } from "./reviews.ts";
import { dropFiles, goToPart, untilRanked } from "./screening-steps.ts";
import { assessmentId, downloadedText, openHome, type Words } from "./steps.ts";

type Visit = (screen: string) => Promise<void>;

/**
 * Goes through every page of a programme with the sample intake in it, and through what applicants and reviewers of it see.
 * @param visit called with each screen's name while it is shown in full
 */
export async function screeningScreens(
  page: Page,
  language: Language,
  words: Words,
  visit: Visit,
): Promise<void> {
  const { intake, rubric } = await sampleProgramme(language);
  const { screening, cohort } = words;
  await page.goto("./#/screening");
  await expect(page.getByText(screening.list.empty)).toBeVisible();
  await visit("screening, empty");

  await page.getByLabel(screening.create.name, { exact: true }).fill("Spring");
  await page.getByRole("button", { name: screening.create.button, exact: true }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: screening.settings.title }),
  ).toBeVisible();
  await goToPart(page, words, "table");
  await expect(page.getByRole("heading", { name: cohort.empty.heading })).toBeVisible();
  await visit("applicants, none yet");
  await goToPart(page, words, "import");
  // A table and an assessment: what the page shows of each kind.
  const table = new TextEncoder().encode("name,email,MKT-01\nAlba,a@example.org,4\nBruno,,nine\n");
  const [own] = mixedFiles(intake, rubric).slice(-1);
  await dropFiles(page, [
    { name: "late.csv", bytes: table, applicants: [] },
    ...(own ? [own] : []),
  ]);
  await expect(
    page.getByRole("heading", { name: words.intake.table.heading("late.csv") }),
  ).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("heading", { name: words.intake.trial.heading })).toBeVisible();
  await visit("import, a trial");

  await page.goto("./#/screening");
  await page.getByRole("button", { name: screening.sample, exact: true }).click();
  await untilRanked(page, words);
  await visit("applicants");
  await applicantPages(page, words, visit);
  const given = await panelPages(page, words, intake.record.reviewers[0]?.name ?? "", visit);
  const programme = await settingsPages(page, words, visit);
  await page.goto("./#/screening");
  await expect(page.getByText(screening.list.applicants(60))).toBeVisible();
  await visit("screening");
  await readerPages(page, words, given, visit);
  await applicationPages(page, words, programme, visit);
}

/** One applicant, and three side by side. */
async function applicantPages(page: Page, words: Words, visit: Visit): Promise<void> {
  const { applicant } = words.cohort;
  const intake = /#\/screening\/[^/]+/.exec(page.url())?.[0] ?? "";
  const hrefs = await page
    .getByRole("row")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const chosen = hrefs.slice(0, 3).map((href) => href.split("/").at(-1) ?? "");

  await page.goto(`./${intake}/${chosen[0]}`);
  await expect(page.getByRole("heading", { name: applicant.panel.heading })).toBeVisible();
  await expect(page.getByText(applicant.noRangeYet)).toBeHidden({ timeout: 30_000 });
  await visit("applicant");

  await page.goto(`./${intake}/compare/${chosen.join(",")}`);
  await expect(page.getByRole("heading", { name: applicant.compare.criteria })).toBeVisible();
  await visit("applicants compared");
  await page.goto(`./${intake}`);
}

/** The reviews, the files and the log. @returns the pack of a reviewer */
async function panelPages(
  page: Page,
  words: Words,
  reviewer: string,
  visit: Visit,
): Promise<string> {
  const { panel, outputs } = words;
  await goToPart(page, words, "panel");
  await expect(page.getByRole("heading", { name: panel.agreement.discuss })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText(panel.queue.waiting)).toBeHidden({ timeout: 30_000 });
  await visit("panel");
  const save = new RegExp(`^${panel.packs.saveOf(reviewer, 0).replace(/0.*/u, "")}`);
  const pack = await downloadedText(page, () =>
    page.getByRole("button", { name: save }).first().click(),
  );

  await goToPart(page, words, "files");
  await expect(page.getByText(outputs.letters.loading)).toBeHidden();
  await visit("files");
  await goToPart(page, words, "log");
  await visit("log");
  return pack;
}

/** The settings, with weights by points and by pairs. @returns the programme's file */
async function settingsPages(page: Page, words: Words, visit: Visit): Promise<string> {
  const { settings } = words.screening;
  await goToPart(page, words, "settings");
  const file = await downloadedText(page, () =>
    page.getByRole("button", { name: settings.file, exact: true }).click(),
  );
  await page.getByRole("radio", { name: settings.methods.points }).check();
  await visit("programme, points");
  await page.getByRole("radio", { name: settings.methods.pairs }).check();
  await visit("programme, pairs");
  return file;
}

/** What a reviewer sees: the list of applications and one of them. */
async function readerPages(page: Page, words: Words, pack: string, visit: Visit): Promise<void> {
  await openHome(page, words);
  await page
    .getByLabel(words.home.start.fileField)
    .setInputFiles(chosenFile("review-pack.json", pack));
  const read = new RegExp(`^${words.panelReading.readOf(words.panelReading.read.open, "")}`);
  await expect(page.getByRole("link", { name: read }).first()).toBeVisible();
  await visit("review");
  await page.getByRole("link", { name: read }).first().click();
  await expect(
    page.getByRole("heading", { level: 1, name: words.panelReading.applicationTitle }),
  ).toBeVisible();
  await visit("review, an application");
  await openHome(page, words);
  await expect(page.getByText(words.home.pack.badge)).toBeVisible();
  await visit("home, with a pack");
}

/** What an applicant sees: the offer and the questions of the programme. */
async function applicationPages(
  page: Page,
  words: Words,
  programme: string,
  visit: Visit,
): Promise<void> {
  await page
    .getByLabel(words.home.start.fileField)
    .setInputFiles(chosenFile("programme.json", programme));
  const begin = page.getByRole("button", { name: words.programme.begin, exact: true });
  await expect(begin).toBeVisible();
  await visit("application");
  await begin.click();
  await expect(page.getByRole("heading", { level: 1, name: words.profile.title })).toBeVisible();
  await page.goto(`./#/assess/${assessmentId(page)}/programme`);
  await expect(
    page.getByRole("heading", { level: 1, name: words.programme.pageTitle }),
  ).toBeVisible();
  await visit("application, questions");
}
