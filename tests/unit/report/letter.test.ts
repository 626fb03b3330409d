import { describe, expect, test } from "vitest";
import type { Decision, LogEntry, Verdict } from "#cohort";
import { letterHtml, letterText } from "#exports";
import { loadMessages } from "#i18n";
import { buildLetter, type Letter, letterStates } from "#report";
import {
  ALDER,
  BIRCH,
  CEDAR,
  DOGWOOD,
  FOUR_NOW,
  fourApplicants,
} from "../../fixtures/four-applicants.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

function decision(applicant: string, applied: Verdict | null, pending: Decision["pending"] = null) {
  return { applicant, applied, pending, reason: "only for the panel" };
}

function states(decisions: readonly Decision[], log: readonly LogEntry[] = []) {
  const found = letterStates(fourApplicants().applicants, decisions, log);
  return Object.fromEntries(found.map(({ applicant, state }) => [applicant, state]));
}

function saved(applicant: string, to: string): LogEntry {
  return { seq: 2, at: FOUR_NOW, by: "Chair", what: "letter", applicant, from: "", to };
}

describe("who gets a letter", () => {
  test("only who has a decision in force; what is pending holds it back", () => {
    const found = states([
      decision(ALDER, "accept"),
      decision(BIRCH, "reject", "accept"),
      decision(DOGWOOD, null, "reject"),
    ]);
    expect(found).toEqual({
      [ALDER]: "ready",
      [BIRCH]: "pending",
      [CEDAR]: "undecided",
      [DOGWOOD]: "pending",
    });
  });

  test("nobody twice: who has one is not ready any more, whatever was decided since", () => {
    const decisions = [decision(ALDER, "accept"), decision(DOGWOOD, "reject")];
    const found = states(decisions, [saved(ALDER, "accept"), saved(DOGWOOD, "waitlist")]);
    expect(found).toMatchObject({ [ALDER]: "saved", [DOGWOOD]: "saved" });
  });

  test("no rejection to an address that was accepted with another application, in any spelling", () => {
    const found = states([decision(BIRCH, "accept"), decision(CEDAR, "reject")]);
    expect(found).toMatchObject({ [BIRCH]: "ready", [CEDAR]: "acceptedElsewhere" });
  });

  test("an applicant whose acceptance was taken back by another decision is told the one in force", () => {
    const [state] = letterStates(
      fourApplicants().applicants.filter(({ id }) => id === ALDER),
      [decision(ALDER, "waitlist")],
      [],
    );
    expect(state).toMatchObject({ verdict: "waitlist", state: "ready" });
  });
});

async function letterTo(
  id: string,
  { verdict = "reject", language = "en" }: { verdict?: Verdict; language?: "zh" | "en" } = {},
): Promise<Letter> {
  const { applicants, record } = fourApplicants();
  const assessment = applicants.find((applicant) => applicant.id === id)?.assessment;
  if (!assessment) throw new Error(id);
  return buildLetter({
    rubric: toyRubric(language),
    assessment,
    record: { ...record, letters: { opening: "We read <b>40</b> ideas.", closing: "Ask Nora." } },
    verdict,
    messages: await loadMessages(language),
    now: FOUR_NOW,
  });
}

describe("a letter", () => {
  test("names the gaps with most points, each with the next step and what would prove it", async () => {
    const letter = await letterTo(BIRCH);
    // At level 3: MKT-A 45 × half = 22.5 points to gain, FIN-A and FIN-B 10 each, MKT-B 7.5.
    expect(letter.gaps.lines.map(({ title }) => title)).toEqual(["Demand", "Runway", "Margin"]);
    expect(letter.gaps.lines[0]?.facts.map(([, text]) => text)).toEqual([
      "MKT-A level 3.",
      "MKT-A level 4.",
      "MKT-A step 3: first.",
      "MKT-A proof 3",
    ]);
    expect(letter.strengths.lines).toEqual([]);
  });

  test("puts a must-have that is not met first, whatever it is worth", async () => {
    const letter = await letterTo(DOGWOOD);
    expect(letter.gaps.lines[0]?.title).toBe("Licence (must-have)");
  });

  test("tells what is strong with its evidence, and no gap where there is none", async () => {
    const letter = await letterTo(ALDER, { verdict: "accept" });
    expect(letter.strengths.lines).toHaveLength(3);
    expect(letter.strengths.lines[0]?.text).toBe("MKT-A level 5. Grade 4: Contract.");
    expect(letter.gaps.lines).toEqual([]);
  });

  test.each([
    ["accept", "You have a place in Spring intake."],
    [
      "waitlist",
      "You are on the waiting list of Spring intake. If a place becomes free, we will write to you.",
    ],
    ["reject", "We cannot offer you a place in Spring intake this time."],
  ] as const)("that says %s says it in one sentence", async (verdict, sentence) => {
    expect((await letterTo(BIRCH, { verdict })).decision).toBe(sentence);
  });

  test("says neither score nor rank nor the reason noted for the panel, in either language", async () => {
    for (const language of ["en", "zh"] as const) {
      const text = letterText([await letterTo(BIRCH, { language })]);
      expect(text).not.toMatch(/50\.0|only for the panel/);
    }
  });

  test("as a page keeps what a person typed as text and asks for nothing", async () => {
    const html = letterHtml([await letterTo(ALDER)]);
    expect(html).toContain("We read &lt;b&gt;40&lt;/b&gt; ideas.");
    expect(html).toContain("=HYPERLINK(&quot;x&quot;)");
    expect(html).not.toMatch(/<script|src=|href=/);
  });

  test("in two languages is one file with both", async () => {
    const both = [await letterTo(BIRCH, { language: "zh" }), await letterTo(BIRCH)] as const;
    const text = letterText([...both]);
    expect(text).toContain("不能给你们名额");
    expect(text).toContain("We cannot offer you a place");
    expect(letterHtml([...both]).match(/<article lang="/g)).toHaveLength(2);
  });
});
