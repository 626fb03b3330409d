import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Decision, Intake } from "#cohort";
import { answerOutput } from "../../../src/workers/outputs-answer.ts";
import type { OutputReply, OutputWanted } from "../../../src/workers/outputs-protocol.ts";
import { BUILD_TIME, builtFonts } from "../../fixtures/fonts.ts";
import { ALDER, BIRCH, FOUR_NOW, fourApplicants } from "../../fixtures/four-applicants.ts";
import { PROGRAMME } from "../../fixtures/panel.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

let fonts: ReturnType<typeof builtFonts>;
beforeAll(() => {
  fonts = builtFonts();
}, BUILD_TIME);
vi.setConfig({ testTimeout: 60_000 });

/** One file, as the worker makes it of an intake on the disk. */
async function made(wanted: OutputWanted, intake: Intake | undefined = fourApplicants()) {
  const replies: OutputReply[] = [];
  const outcome = await answerOutput(
    {
      intake: PROGRAMME.id,
      wanted,
      rubrics: [toyRubric("en")],
      now: FOUR_NOW,
      base: "",
    },
    {
      storage: { read: () => Promise.resolve({ ok: true, value: intake }) },
      fonts,
      say: (reply) => replies.push(reply),
    },
  );
  const pieces = replies.flatMap((reply) => (reply.kind === "piece" ? [...reply.bytes] : []));
  const steps = replies.flatMap((reply) => (reply.kind === "progress" ? [reply.progress] : []));
  return { outcome, bytes: new Uint8Array(pieces), steps };
}

function decided(...decisions: readonly Partial<Decision>[]): Intake {
  return fourApplicants(
    decisions.map((given) => ({
      applicant: "",
      applied: null,
      pending: null,
      reason: "",
      ...given,
    })),
  );
}

describe("one report an applicant", () => {
  test("goes into a ZIP in order of rank, with progress from one to the next", async () => {
    const { outcome, bytes, steps } = await made({ kind: "applicants", isBlind: false });
    expect(outcome).toMatchObject({ ok: true });
    expect(Object.keys(unzipSync(bytes))).toEqual([
      expect.stringMatching(/^001_.*HYPERLINK/),
      expect.stringMatching(/^002_.*Birch .. Co\.pdf$/),
      expect.stringMatching(/^002_.*Cedar\.pdf$/),
      expect.stringMatching(/^unranked_.*Dogwood\.pdf$/),
    ]);
    expect(steps.filter(({ total }) => total > 0).map(({ done }) => done)).toEqual([0, 1, 2, 3]);
  });

  test("blind names nobody, neither outside nor inside", async () => {
    const { bytes } = await made({ kind: "applicants", isBlind: true });
    const files = Object.entries(unzipSync(bytes));
    expect(files.map(([name]) => name).join(" ")).not.toMatch(/Birch|Cedar|Dogwood/);
    for (const [, pdf] of files) {
      expect(strFromU8(pdf, true)).not.toMatch(/touchstone-assessment|Cedar/);
    }
  });
});

describe("letters", () => {
  const wanted = { kind: "letters", ids: [ALDER, BIRCH], again: false } as const;

  test("are written to those with a decision in force, whatever the page believed", async () => {
    const intake = decided(
      { applicant: ALDER, applied: "accept" },
      { applicant: BIRCH, applied: "reject", pending: "accept" },
    );
    const { outcome, bytes } = await made(wanted, intake);
    expect(outcome).toMatchObject({ written: [{ applicant: ALDER, verdict: "accept" }] });
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    expect(names.map((name) => name.split(".").at(-1))).toEqual(["html", "txt"]);
    // Whoever gets the file does not learn the rank from its name.
    expect(names[0]).not.toMatch(/^001/);
    expect(strFromU8(files[names[1] ?? ""] ?? new Uint8Array())).toContain("You have a place");
  });

  test("are not written a second time unless that is asked for", async () => {
    const intake = decided({ applicant: ALDER, applied: "accept" });
    const entry = { seq: 2, at: FOUR_NOW, by: "", applicant: ALDER, from: "", to: "accept" };
    const sent = { ...intake, log: [...intake.log, { ...entry, what: "letter" as const }] };
    expect((await made(wanted, sent)).outcome).toMatchObject({ ok: false, reason: "empty" });
    const again = await made({ ...wanted, again: true }, sent);
    expect(again.outcome).toMatchObject({ written: [{ applicant: ALDER }] });
  });
});

test("the report on the intake is one PDF, the workbook one with six sheets", async () => {
  const report = await made({ kind: "report" });
  expect(strFromU8(report.bytes.slice(0, 5))).toBe("%PDF-");
  const workbook = await made({ kind: "workbook" });
  const parts = Object.keys(unzipSync(workbook.bytes));
  expect(parts.filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(6);
});

test("an intake that is gone, or has nobody in it, gives a reason and no file", async () => {
  const storage = { read: () => Promise.resolve({ ok: true as const, value: undefined }) };
  const job = { intake: PROGRAMME.id, rubrics: [toyRubric()], now: FOUR_NOW, base: "" };
  const gone = await answerOutput(
    { ...job, wanted: { kind: "workbook" } },
    { storage, fonts, say: () => {} },
  );
  expect(gone).toMatchObject({ ok: false, reason: "absent" });
  const nobody = await made({ kind: "workbook" }, { ...fourApplicants(), applicants: [] });
  expect(nobody.outcome).toMatchObject({ ok: false, reason: "empty" });
  expect(nobody.bytes).toHaveLength(0);
});
