import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Language } from "#i18n";
import { criteriaIn, DIMENSIONS } from "./rubric-words.ts";
import { begin, criteriaOf, inEachLanguage, openHome, openSample, untilSaved } from "./steps.ts";

interface Titled {
  readonly id: string;
  readonly core?: boolean;
  readonly title: Readonly<Record<Language, string>>;
}

const SECOND = new URL("../../rubrics/software-venture/", import.meta.url);
const second = load(readFileSync(new URL("rubric.yaml", SECOND), "utf8")) as Titled & {
  readonly dimensions: readonly Titled[];
};
const firstStep = second.dimensions[0]!;
const itsCriteria = load(readFileSync(new URL(`${firstStep.id}.yaml`, SECOND), "utf8")) as Titled[];
const { jurisdictions } = load(
  readFileSync(new URL("../../rubrics/ai-venture/regulation.yaml", import.meta.url), "utf8"),
) as { readonly jurisdictions: readonly Titled[] };

inEachLanguage((language, words) => {
  test("a founder in a hurry answers the core criteria, and the report says that this was a quick check", async ({
    page,
  }) => {
    await openHome(page, words);
    await begin(page, words, "Alder");
    await page.getByRole("radio", { name: new RegExp(words.profile.lengths.quick) }).check();
    await page
      .getByRole("link", { name: words.profile.start(DIMENSIONS[0]?.title[language] ?? "") })
      .click();
    for (const [place, dimension] of DIMENSIONS.entries()) {
      await expect(
        page.getByRole("heading", { level: 1, name: dimension.title[language] }),
      ).toBeVisible();
      const core = (criteriaIn(dimension.id) as readonly Titled[]).filter((each) => each.core);
      await expect(criteriaOf(page)).toHaveCount(core.length);
      for (const _ of core)
        await page.keyboard.press("4").then(() => page.keyboard.press("Alt+ArrowDown"));
      await expect(page.getByText(words.wizard.stepDone)).toBeVisible();
      const next = DIMENSIONS[place + 1]?.title[language] ?? words.wizard.check;
      await page.getByRole("link", { name: words.wizard.nextStep(next) }).click();
    }
    await untilSaved(page, words);
    await page.getByRole("link", { name: words.check.open }).click();
    const opening = words.report.verdict.quick(0, 0, "").split("0")[0] ?? "";
    await expect(page.getByText(opening)).toBeVisible();
  });

  test("a general software venture is assessed by the second rubric from the first page to the report", async ({
    page,
  }) => {
    await openHome(page, words);
    await page
      .getByLabel(words.home.start.rubric, { exact: true })
      .selectOption({ label: second.title[language] });
    await begin(page, words, "Kettlewick");
    await page.getByRole("link", { name: words.profile.start(firstStep.title[language]) }).click();
    await expect(criteriaOf(page)).toHaveCount(itsCriteria.length);
    await page.keyboard.press("5");
    await untilSaved(page, words);
    await page
      .getByRole("navigation", { name: words.wizard.steps })
      .getByRole("link", { name: new RegExp(`^${words.wizard.check}`) })
      .click();
    await page.getByRole("link", { name: words.check.open }).click();
    await expect(page.getByText(second.title[language], { exact: false }).first()).toBeVisible();
    await expect(
      page.getByRole("heading", { level: 2, name: words.report.headings.regulation }),
    ).toHaveCount(0);
  });

  test("the report names the rules that the sample’s profile touches, and none of a market it does not serve", async ({
    page,
  }) => {
    await openHome(page, words);
    await openSample(page, words);
    const rules = page.getByRole("region", { name: words.report.headings.regulation, exact: true });
    // It serves mainland China alone and buys chips across the border: no rule of the European Union.
    const [china, , america] = jurisdictions;
    await expect(rules.getByRole("heading", { level: 3 })).toHaveText([
      china?.title[language] ?? "",
      america?.title[language] ?? "",
    ]);
    await expect(rules.getByRole("heading", { level: 4 }).first()).toBeVisible();
    await expect(rules.getByText(/2026/).first()).toBeVisible();
  });
});
