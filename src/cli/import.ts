import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { writeAssessment } from "#assessment";
import { csvText, entryNames } from "#exports";
import { describeProblem, type Language, loadMessages } from "#i18n";
import {
  type Applied,
  applyMapping,
  type BothRubrics,
  ENCODINGS,
  errorTable,
  type Mapping,
  type RawTable,
  type ReadOptions,
  readMapping,
  readTable,
  reuseMapping,
  sha256Hex,
  suggestMapping,
} from "#intake";
import { problem } from "#rubric";
import type { Console, ExitCode } from "./console.ts";
import { HELP } from "./help.ts";
import { sayProblems } from "./say-problem.ts";
import { RUBRIC_IDS, shippedRubric } from "./shipped-rubric.ts";

interface ImportOptions {
  readonly table: string;
  /** File of a mapping to follow. */
  readonly mapping: string | undefined;
  /** Where to write a suggested mapping. */
  readonly suggest: string | undefined;
  readonly output: string | undefined;
  readonly isDry: boolean;
  readonly rubric: string | undefined;
  readonly language: Language;
  readonly reading: ReadOptions;
}

/** touchstone import TABLE: suggests a mapping, or makes an assessment of every row that a mapping understands. */
export async function importTable(args: readonly string[], terminal: Console): Promise<ExitCode> {
  const options = readImportOptions(args);
  if (!options) {
    terminal.err(HELP);
    return 2;
  }
  const { table: path, language } = options;
  const bytes = await readFile(path).catch(() => undefined);
  const read = bytes && readTable(new Uint8Array(bytes), options.reading);
  if (!read?.ok) {
    const problems = read?.problems ?? [problem([], "file.unreadable", { file: path })];
    await sayProblems(path, problems, language, terminal);
    return 1;
  }
  if (options.suggest !== undefined) return suggest(read.value, options.suggest, options, terminal);
  const mapping = await mappingOf(options, terminal);
  const rubrics = mapping && (await bothRubrics(mapping.rubric.id, terminal));
  if (!mapping || !rubrics) return 1;
  const fitted = reuseMapping(mapping, read.value, rubrics);
  const now = terminal.now();
  const applied = applyMapping(read.value, fitted, rubrics[language], {
    now,
    newId: () => crypto.randomUUID(),
  });
  return bringOut(read.value, applied, options, terminal);
}

function readImportOptions(args: readonly string[]): ImportOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        mapping: { type: "string" },
        suggest: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        rubric: { type: "string" },
        lang: { type: "string", default: "en" },
        sheet: { type: "string" },
        header: { type: "string" },
        encoding: { type: "string" },
      },
    });
    const [table, ...more] = positionals;
    const { lang, mapping, suggest: suggested, output, rubric, sheet, header } = values;
    const encoding = ENCODINGS.find((known) => known === values.encoding);
    const isDry = values["dry-run"];
    const isOne = (suggested !== undefined) !== (mapping !== undefined);
    const isWritten = suggested !== undefined || isDry || output !== undefined;
    if (table === undefined || more.length > 0 || !isOne || !isWritten) return undefined;
    if ((lang !== "zh" && lang !== "en") || (values.encoding !== undefined && !encoding)) {
      return undefined;
    }
    if (header !== undefined && !/^[1-9]\d{0,6}$/.test(header)) return undefined;
    const reading = {
      ...(encoding && { encoding }),
      ...(sheet !== undefined && { sheet }),
      ...(header !== undefined && { headerRow: Number(header) }),
    };
    return { table, mapping, suggest: suggested, output, isDry, rubric, language: lang, reading };
  } catch {
    return undefined;
  }
}

async function suggest(
  table: RawTable,
  path: string,
  { rubric = RUBRIC_IDS[0] ?? "" }: ImportOptions,
  terminal: Console,
): Promise<ExitCode> {
  const rubrics = await bothRubrics(rubric, terminal);
  if (!rubrics) return 1;
  const mapping = suggestMapping(table, rubrics);
  await writeFile(path, `${JSON.stringify(mapping, undefined, 2)}\n`);
  const { columns } = mapping;
  const undecided = columns.flatMap(({ values }) =>
    (values?.values ?? []).filter(({ means }) => means === null),
  ).length;
  const used = columns.filter(({ target }) => target.kind !== "keep" && target.kind !== "drop");
  terminal.out(
    `${path}: ${used.length} of ${columns.length} columns mapped, ${undecided} values to decide ("means": null)`,
  );
  return 0;
}

async function mappingOf(
  { mapping: path = "", language }: ImportOptions,
  terminal: Console,
): Promise<Mapping | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) {
    await sayProblems(path, [problem([], "file.unreadable", { file: path })], language, terminal);
    return undefined;
  }
  const mapping = readMapping(parsedJson(text));
  if (!mapping) terminal.err(`${path}: this is no mapping. Write one with --suggest.`);
  return mapping;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function bothRubrics(id: string, terminal: Console): Promise<BothRubrics | undefined> {
  const [zh, en] = await Promise.all([shippedRubric(id, "zh"), shippedRubric(id, "en")]);
  if (zh && en) return { zh, en };
  terminal.err(`There is no rubric ${id}.`);
  return undefined;
}

/** Writes what came of the rows, or in a dry run only says it; the rows that stay out go into a file that can be mended and read again. */
async function bringOut(
  table: RawTable,
  { applicants, errors, skipped }: Applied,
  { table: path, output, isDry, language }: ImportOptions,
  terminal: Console,
): Promise<ExitCode> {
  const messages = await loadMessages(language);
  for (const error of errors) {
    const column = error.header === "" ? "" : ` ${error.header}:`;
    terminal.err(`${path}: row ${error.row}:${column} ${describeProblem(error, messages)}`);
  }
  const rows = new Set(errors.map(({ record }) => record)).size;
  terminal.out(
    `${path}: ${applicants.length} applicants, ${rows} rows with errors, ${skipped.length} drafts left out`,
  );
  if (!isDry && output !== undefined) {
    await mkdir(output, { recursive: true });
    const ids = await Promise.all(applicants.map(({ identity }) => idOf(identity)));
    const names = entryNames(
      applicants.map(({ row, assessment }, i) => ({
        id: ids[i] ?? "",
        name: assessment.venture.name,
        rank: row,
      })),
      "json",
    );
    for (const [i, { assessment }] of applicants.entries()) {
      const whole = { ...assessment, id: ids[i] ?? assessment.id };
      await writeFile(join(output, names[i] ?? ""), writeAssessment(whole));
    }
    if (errors.length > 0) {
      const bad = errorTable(table, errors, (error) => describeProblem(error, messages));
      const stem = basename(path, extname(path));
      await writeFile(join(output, `${stem}_errors.csv`), csvText(bad));
    }
  }
  return errors.length > 0 ? 1 : 0;
}

/** A UUID (version 8, RFC 9562) from who it is: the same table read again gives the same applicants. */
async function idOf(identity: string): Promise<string> {
  const hash = await sha256Hex(`touchstone:${identity}`);
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join("-");
}
