import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { describeProblem, type Language } from "#i18n";
import {
  assessmentId,
  begin,
  cardContents,
  inEachLanguage,
  openHome,
  openSample,
  untilSaved,
  type Words,
} from "./steps.ts";

interface HostileFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

const json = (
  name: string,
  text: string,
  code: string,
  detail: HostileFile["detail"] = {},
): HostileFile => ({ name, mimeType: "application/json", buffer: Buffer.from(text), code, detail });

const pdf = (name: string, body: string, code: string, detail: HostileFile["detail"] = {}) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(`%PDF-1.7\n${body}`),
  code,
  detail,
});

/** A file carried in a PDF as Touchstone's. */
const carried = (content: string): string =>
  `1 0 obj<</Type/EmbeddedFile/TouchstoneSHA256(0)>>stream\n${content}\nendstream endobj\n`;

/** The sample venture's own file, changed in one place. */
function changed(
  change: (file: { version: number; answers: Record<string, unknown> }) => void,
): string {
  const file = JSON.parse(
    readFileSync(new URL("../../public/samples/sample-venture.en.json", import.meta.url), "utf8"),
  );
  change(file);
  return JSON.stringify(file);
}

const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const FILES: readonly HostileFile[] = [
  json(
    "unknown-criterion.json",
    changed(({ answers }) => Object.assign(answers, { "MKT-99": { level: 3 } })),
    "assessment.unknownCriterion",
    { id: "MKT-99" },
  ),
  json(
    "level-6.json",
    changed(({ answers }) => Object.assign(answers, { "MKT-01": { level: 6 } })),
    "assessment.level",
    { received: 6 },
  ),
  json("broken.json", '{"format": "touchstone/assessment",\n  "version": 1,,', "file.jsonAt", {
    line: 2,
    column: 16,
  }),
  json(
    "newer.json",
    changed((file) => Object.assign(file, { version: 2 })),
    "file.newer",
    { version: 2, current: 1 },
  ),
  json("large.json", " ".repeat(6 * 1024 ** 2), "file.tooLarge", { size: "6.0", limit: "5.0" }),
  {
    name: "photo.png",
    mimeType: "image/png",
    buffer: Buffer.from(PNG, "base64"),
    code: "file.encoding",
    detail: {},
  },
  pdf("invoice.pdf", "1 0 obj<</Type/Catalog>>endobj\n%%EOF", "file.pdfNoData"),
  pdf("half.pdf", "1 0 obj<</Type/EmbeddedFile>>stream\n{", "file.pdfCut"),
  pdf("locked.pdf", "trailer<</Encrypt 1 0 R>>\n%%EOF", "file.pdfEncrypted"),
  pdf("two.pdf", `${carried("{}")}${carried("[]")}%%EOF`, "file.pdfSeveral", { count: 2 }),
  pdf("mangled.pdf", `${carried("{")}%%EOF`, "file.pdfDamaged"),
  pdf("heavy.pdf", `${carried(" ".repeat(6 * 1024 ** 2))}%%EOF`, "file.pdfUnpacks", {
    limit: "5.0",
  }),
];

inEachLanguage((language, words) => {
  test("a file that cannot be read is refused in one clear sentence, chosen or dropped on any page, and nothing saved changes", async ({
    page,
  }) => {
    const id = await saveTwo(page, words);
    const before = await cardContents(page, words);
    for (const file of FILES) {
      await page.getByLabel(words.home.start.fileField).setInputFiles(file);
      await expectRefusal(page, language, words, file);
    }
    const places = [
      ["/", words.home.title],
      [`/assess/${id}/market`, /.+/],
      [`/report/${id}`, /.+/],
      [`/assess/${id}/profile`, words.profile.title],
      ["/settings", words.common.settings],
      [`/assess/${id}/check`, words.check.title],
    ] as const;
    for (const [index, file] of FILES.entries()) {
      const [path, title] = places[index % places.length] ?? places[0];
      await page.goto(`./#${path}`);
      await drop(page, title, words, file);
      await expectRefusal(page, language, words, file);
    }
    await openHome(page, words);
    expect(await cardContents(page, words)).toEqual(before);
    await page.reload();
    expect(await cardContents(page, words)).toEqual(before);
  });
});

/** The sample venture and one begun here, so that there is something to lose; ends on the home page. */
async function saveTwo(page: Page, words: Words): Promise<string> {
  await openHome(page, words);
  await openSample(page, words);
  const id = assessmentId(page);
  await openHome(page, words);
  await begin(page, words, "Kept");
  await untilSaved(page, words);
  await openHome(page, words);
  return id;
}

async function expectRefusal(
  page: Page,
  language: Language,
  words: Words,
  file: HostileFile,
): Promise<void> {
  const dialog = page.getByRole("dialog", { name: words.home.files.refused(file.name) });
  const sentence = describeProblem(file, words);
  expect(sentence).not.toMatch(/[{}]/);
  expect(sentence).toMatch(language === "zh" ? /\p{Script=Han}.*。$/u : /^[A-Z].*\.$/);
  await expect(dialog.getByText(sentence)).toBeVisible();
  await expect(dialog.getByText(words.home.files.unchanged)).toBeVisible();
  await dialog.getByRole("button", { name: words.common.close }).click();
  await expect(dialog).toBeHidden();
}

/** Drags a file over the page's heading and lets go of it there. */
async function drop(
  page: Page,
  title: string | RegExp,
  words: Words,
  file: HostileFile,
): Promise<void> {
  const heading = page.getByRole("heading", { level: 1, name: title });
  await expect(heading).toBeVisible();
  const dataTransfer = await page.evaluateHandle(
    ({ name, mimeType, content }) => {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type: mimeType }));
      return transfer;
    },
    { name: file.name, mimeType: file.mimeType, content: file.buffer.toString("base64") },
  );
  await heading.dispatchEvent("dragover", { dataTransfer });
  await expect(page.getByText(words.common.dropHere)).toBeVisible();
  await heading.dispatchEvent("drop", { dataTransfer });
}
