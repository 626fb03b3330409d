import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readAssessment } from "#assessment";
import { createIntake, type Intake } from "#cohort";
import { importTable } from "../../../src/cli/import.ts";
import { rank } from "../../../src/cli/rank.ts";
import { applicantOf } from "../../../src/cli/rank-inputs.ts";
import { ROOT } from "../../architecture/imports.ts";
import { DAY, review, springProgramme } from "../../fixtures/intakes.ts";

// Every ranking makes its draws.
vi.setConfig({ testTimeout: 60_000 });

const VENTURES = join(ROOT, "tests/fixtures/ventures");
const [ONE, TWO] = ["api-product", "pretraining-lab"].map((name) => join(VENTURES, `${name}.json`));
const FAST = ["--draws", "500"];

function scratch(): string {
  return mkdtempSync(join(tmpdir(), "touchstone-rank-"));
}

function parsed(path = ""): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

async function run(command: typeof rank, ...args: readonly (string | undefined)[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await command(
    args.flatMap((arg) => arg ?? []),
    {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      readInput: () => Promise.resolve(new Uint8Array()),
      now: () => "2026-11-22T08:00:00.000Z",
    },
  );
  return { status, out: out.join("\n"), err: err.join("\n") };
}

describe("touchstone rank", () => {
  test("ranks the ventures of a folder and says which file it could not use", async () => {
    const folder = scratch();
    for (const path of [ONE, TWO]) {
      if (path) writeFileSync(join(folder, path.split("/").at(-1) ?? ""), readFileSync(path));
    }
    writeFileSync(join(folder, "notes.json"), '{"format": "touchstone/assessment", "version": 1}');
    const output = join(scratch(), "ranking.csv");
    const { status, err } = await run(rank, folder, "-o", output, ...FAST);
    expect(status).toBe(1);
    expect(err).toContain("notes.json");
    const lines = readFileSync(output, "utf8").split("\r\n");
    expect(lines[0]).toMatch(/^\ufeff"rank","rankLow","rankHigh","zone","applicantId"/);
    expect(lines.filter(Boolean)).toHaveLength(3);
  });

  test("gives the same bytes for the same seed", async () => {
    const folder = scratch();
    const files = [join(folder, "a.json"), join(folder, "b.json")];
    for (const file of files) await run(rank, ONE, TWO, "-o", file, "--seed", "7", ...FAST);
    const [a, b] = files.map((file) => readFileSync(file, "utf8"));
    expect(a).toBe(b);
  });

  test("verifies its own result, and finds a level that was changed in it", async () => {
    const file = join(scratch(), "result.json");
    expect((await run(rank, ONE, TWO, "-o", file, ...FAST)).status).toBe(0);
    const equal = await run(rank, "--verify", file);
    expect(equal).toMatchObject({ status: 0, err: "" });
    expect(equal.out).toBe("equal: 2 applicants, 0 reviews, 500 draws, seed 1");
    const text = readFileSync(file, "utf8");
    const changed = text.replace(/"level":3/, '"level":4');
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    const different = await run(rank, "--verify", file);
    expect(different.status).toBe(1);
    expect(different.err).toMatch(/the file says .*, recomputed /);
  });

  describe("the file of a whole intake", () => {
    /** Both ventures with a reading each, in an intake that is ranked by its panel with seed 7. */
    function intakeFile(): string {
      const assessments = [ONE, TWO].map((path) => readAssessment(parsed(path)));
      const applicants = assessments.flatMap((read) =>
        read.ok ? applicantOf({ file: "spring.json", assessment: read.value }, DAY) : [],
      );
      const [first] = applicants;
      if (!first) throw new Error("the fixtures are there");
      const { id, version, hash } = first.assessment.rubric;
      const programme = springProgramme({ rubric: { id, version, hash } });
      const { record, log } = createIntake(programme, { by: "Lin", now: DAY });
      const intake: Intake = {
        record: { ...record, ranking: { basis: "panel", adjusted: false, draws: 500, seed: 7 } },
        applicants,
        reviews: applicants.map((each, i) => review(900 + i, "Ada", each)),
        decisions: [],
        log: log ?? [],
      };
      const file = join(scratch(), "intake.json");
      writeFileSync(file, JSON.stringify({ format: "touchstone/cohort", version: 1, ...intake }));
      return file;
    }

    test("is ranked by its own settings, and by those that are asked for", async () => {
      const [file, output] = [intakeFile(), join(scratch(), "result.json")];
      expect(await run(rank, file, "-o", output)).toMatchObject({ status: 0, err: "" });
      const own = parsed(output);
      expect(own).toMatchObject({
        method: { basis: "panel", adjusted: false, draws: 500, seed: 7 },
        programme: { name: "Spring", places: 2 },
      });
      expect(own).toHaveProperty("reviews.length", 2);
      const asked = ["--basis", "self", "--adjusted", "--seed", "3", "--top", "1"];
      expect((await run(rank, file, "-o", output, ...asked)).status).toBe(0);
      expect(parsed(output)).toMatchObject({
        method: { basis: "self", adjusted: true, draws: 500, seed: 3 },
        programme: { places: 1 },
      });
    });

    test("is not mixed with other files, and a damaged one is refused", async () => {
      const [file, output] = [intakeFile(), join(scratch(), "result.json")];
      const mixed = await run(rank, file, ONE, "-o", output, ...FAST);
      expect(mixed.status).toBe(1);
      expect(mixed.err).toContain("intake.json: this is a whole intake. Rank it by itself.");
      writeFileSync(file, '{"format": "touchstone/cohort", "version": 1}');
      const damaged = await run(rank, file, "-o", output);
      expect(damaged.status).toBe(1);
      expect(damaged.err).toContain("intake.json");
    });
  });

  test("takes harshness out of a new intake unless told otherwise", async () => {
    const output = join(scratch(), "result.json");
    for (const [flag, adjusted] of [
      [undefined, true],
      ["--no-adjusted", false],
    ] as const) {
      await run(rank, ONE, flag, "-o", output, ...FAST);
      expect(parsed(output)).toMatchObject({ method: { adjusted } });
    }
  });

  test.each([[[]], [["-o", "x.csv"]], [["x.json"]], [["x.json", "-o", "x.doc"]]])(
    "shows its use for %j",
    async (args) => {
      const { status, err } = await run(rank, ...args);
      expect(status).toBe(2);
      expect(err).toContain("touchstone rank");
    },
  );
});

describe("touchstone import", () => {
  const TABLE = [
    "Name,Email,MKT-01",
    "Alder,a@example.org,3",
    "Birch,b@example.org,4",
    ",c@example.org,2",
  ];

  async function suggested() {
    const folder = scratch();
    const table = join(folder, "applicants.csv");
    writeFileSync(table, TABLE.join("\n"));
    const mapping = join(folder, "mapping.json");
    expect((await run(importTable, table, "--suggest", mapping)).status).toBe(0);
    return { table, mapping, output: join(folder, "out") };
  }

  test("writes an assessment for each good row, and the bad one with its row number and reason", async () => {
    const { table, mapping, output } = await suggested();
    const { status, out, err } = await run(importTable, table, "--mapping", mapping, "-o", output);
    expect(status).toBe(1);
    expect(out).toContain("2 applicants, 1 rows with errors");
    expect(err).toContain("row 4");
    const names = readdirSync(output).sort();
    expect(names).toEqual([
      expect.stringMatching(/^002_.*_Alder\.json$/),
      expect.stringMatching(/^003_.*_Birch\.json$/),
      "applicants_errors.csv",
    ]);
    const ranked = await run(
      rank,
      join(output, names[0] ?? ""),
      "-o",
      join(output, "r.csv"),
      ...FAST,
    );
    expect(ranked).toMatchObject({ status: 0, err: "" });
  });

  test("gives the same applicants when the same table is read again", async () => {
    const { table, mapping, output } = await suggested();
    const again = `${output}-again`;
    for (const folder of [output, again]) {
      await run(importTable, table, "--mapping", mapping, "-o", folder);
    }
    expect(readdirSync(again)).toEqual(readdirSync(output));
  });

  test("in a dry run counts and writes nothing", async () => {
    const { table, mapping, output } = await suggested();
    const { out } = await run(importTable, table, "--mapping", mapping, "-o", output, "--dry-run");
    expect(out).toContain("2 applicants");
    expect(() => readdirSync(output)).toThrow(/ENOENT/);
  });
});
