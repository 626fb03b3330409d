import type { Page } from "@playwright/test";
import { downloadedText, type Words } from "./steps.ts";

/** The parts of a review pack that a review answers to. */
interface Pack {
  readonly id: string;
  readonly rubric: object;
  readonly blind: boolean;
  readonly applicants: readonly { readonly id: string }[];
}

/** The file to send, saved on the page of second opinions. */
export function savedPack(page: Page, words: Words): Promise<string> {
  return downloadedText(page, () =>
    page.getByRole("button", { name: words.opinion.ask.save, exact: true }).click(),
  );
}

/** A text as a file that is chosen. */
export function chosenFile(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** What a reader called Ada sends back for a pack of one venture. */
export function reviewOf(packText: string, answers: object): string {
  const { id, rubric, blind, applicants } = JSON.parse(packText) as Pack;
  return JSON.stringify({
    format: "touchstone/review",
    version: 1,
    id: "0d3c8a57-4f5e-4b7c-8d19-6a2b3c4d5e6f",
    pack: id,
    rubric,
    blind,
    reader: { name: "Ada" },
    at: "2026-11-22T08:00:00.000Z",
    items: applicants.map((applicant) => ({ applicant: applicant.id, answers })),
  });
}
