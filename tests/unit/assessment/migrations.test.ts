import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ASSESSMENT_VERSION, migrate, MIGRATIONS, readAssessment } from "#assessment";

/** Every version there has ever been, the current one included. */
const VERSIONS = Array.from({ length: ASSESSMENT_VERSION }, (_, i) => i + 1);

function frozen(version: number): URL {
  return new URL(`frozen/v${version}.json`, import.meta.url);
}

test("each version before the current one has its step, and no other version has one", () => {
  expect(Object.keys(MIGRATIONS).map(Number)).toEqual(VERSIONS.slice(0, -1));
});

test.each(VERSIONS)(
  "a file frozen when version %i was current still reads, and still says the same",
  (version) => {
    expect(existsSync(frozen(version)), `tests need frozen/v${version}.json`).toBe(true);
    const read = readAssessment(JSON.parse(readFileSync(frozen(version), "utf8")));
    expect(read).toMatchObject({
      ok: true,
      value: {
        version: ASSESSMENT_VERSION,
        revision: 41,
        venture: { name: "Lumen 流明" },
        answers: { m1: { level: 3, evidence: 2 }, m2: { notApplicable: "other" } },
        fromALaterVersion: { kept: true },
      },
    });
  },
);

const steps = {
  1: ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title }),
  2: (fields: Readonly<Record<string, unknown>>) => ({ ...fields, seats: 1 }),
};

test("a file goes through every step between its version and the current one, in order", () => {
  expect(migrate({ version: 1, title: "Lumen", extra: 7 }, steps, 3)).toEqual({
    ok: true,
    value: { version: 3, name: "Lumen", extra: 7, seats: 1 },
  });
  expect(migrate({ version: 2, name: "Lumen" }, steps, 3)).toEqual({
    ok: true,
    value: { version: 3, name: "Lumen", seats: 1 },
  });
  expect(migrate({ version: 3, name: "Lumen" }, steps, 3)).toEqual({
    ok: true,
    value: { version: 3, name: "Lumen" },
  });
});

test("a step that is missing is a defect of Touchstone, not of the file", () => {
  expect(() => migrate({ version: 1 }, { 2: steps[2] }, 3)).toThrow("version 1");
});
