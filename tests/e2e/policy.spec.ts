import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { LANGUAGES } from "#i18n";
import { eachScreen } from "./screens.ts";
import { criteriaIn } from "./rubric-words.ts";
import {
  begin,
  downloaded,
  inEachLanguage,
  openHome,
  openSample,
  untilSaved,
  type Words,
} from "./steps.ts";

/** What a page says and asks for while one goes about. */
interface Watch {
  /** Violations of the policy, errors and warnings on the console, errors nobody caught. */
  readonly faults: string[];
  readonly addresses: string[];
}

async function watch(context: BrowserContext): Promise<Watch> {
  const faults: string[] = [];
  const addresses: string[] = [];
  await context.exposeFunction("tellFault", (fault: string) => faults.push(fault));
  await context.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sample }) => {
        const { tellFault } = window as unknown as { tellFault: (fault: string) => void };
        tellFault(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
      },
    );
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("request", (request) => addresses.push(request.url()));
  return { faults, addresses };
}

/** Words that stand only in the chunk of their part. */
const PARTS = {
  recharts: "recharts-surface",
  jspdf: "jsPDF",
  rubric: criteriaIn("market")[0]?.title.en ?? "",
  量规: criteriaIn("market")[0]?.title.zh ?? "",
};

/** Which heavy parts are among the scripts that the pages have loaded since. */
function loadedParts(page: Page): () => Promise<readonly string[]> {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.text());
  });
  return async () => {
    const texts = await Promise.all(scripts);
    return Object.entries(PARTS)
      .filter(([, word]) => texts.some((text) => text.includes(word)))
      .map(([part]) => part);
  };
}

inEachLanguage((language, words) => {
  test("a whole journey breaks no rule of the policy, asks no other host and leaves the console empty", async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const { faults, addresses } = await watch(context);
    await eachScreen(page, language, words, async () => {});
    await begin(page, words, "Policy");
    await page.getByRole("link", { name: words.wizard.check }).click();
    await untilSaved(page, words);
    await openHome(page, words);
    await page.getByRole("link", { name: words.home.card.report }).last().click();
    await takeAway(page, words);
    await page.getByLabel(words.common.theme).selectOption("dark");
    for (const other of LANGUAGES) {
      await page.getByRole("button", { name: words.common.languages[other], exact: true }).click();
    }
    expect(faults).toEqual([]);
    const foreign = addresses.filter(
      (address) => !address.startsWith(baseURL ?? "") && !address.startsWith("blob:"),
    );
    expect(foreign).toEqual([]);
    expect(addresses.some((address) => address.includes("/fonts/"))).toBe(true);
  });

  test("the first visit loads neither charts, nor the PDF writer, nor a rubric; they come when they are needed", async ({
    page,
  }) => {
    const parts = loadedParts(page);
    await openHome(page, words);
    await expect(page.getByText(words.home.saved.empty)).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await parts()).toEqual([]);
    await openSample(page, words);
    await takeAway(page, words);
    expect(await parts()).toEqual(["recharts", "jspdf", language === "zh" ? "量规" : "rubric"]);
  });
});

/** Every file that a report offers. */
async function takeAway(page: Page, words: Words): Promise<void> {
  const { pdf, more, formats } = words.reportScreen.save;
  await page.getByText(more, { exact: true }).click();
  for (const name of [pdf, ...Object.values(formats).map(({ title }) => title)]) {
    await downloaded(page, () => page.getByRole("button", { name, exact: true }).click());
  }
}
