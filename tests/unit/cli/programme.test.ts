import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assessment, writeAssessment } from "#assessment";
import { score } from "../../../src/cli/score.ts";
import { programmeOn } from "../../fixtures/programme.ts";
import { venture } from "../../fixtures/venture-files.ts";

const sample = venture("sample-venture.en");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What `touchstone score` says of an assessment. */
async function scored(assessment: Assessment) {
  const file = join(folder, "venture.json");
  await writeFile(file, writeAssessment(assessment));
  const [out, err]: [string[], string[]] = [[], []];
  const status = await score([file], {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    readInput: () => Promise.resolve(new Uint8Array()),
    now: () => "2026-11-22T08:00:00.000Z",
  });
  return { status, sheet: out[0] === undefined ? undefined : JSON.parse(out[0]), err };
}

test("the command line scores with the programme inside the file: market alone gives market's score", async () => {
  const weights = { market: 5, technical: 0, financial: 0, legal: 0, talent: 0 };
  const programme = programmeOn(sample.rubric, { weights });
  const plain = await scored(sample);
  const applied = await scored({ ...sample, programme });
  const market = plain.sheet.dimensions.market.adjusted;
  expect(plain.sheet.adjusted).not.toBeCloseTo(market);
  expect(applied.sheet.adjusted).toBeCloseTo(market, 10);
}, 60_000);

test("a programme that does not fit its rubric is refused with its place inside the file", async () => {
  const programme = programmeOn(sample.rubric, { bands: { moon: 1 } });
  const { status, err } = await scored({ ...sample, programme });
  expect(status).toBe(1);
  expect(err.join()).toMatch(/programme › bands › moon: The rubric has no band moon/);
}, 60_000);
