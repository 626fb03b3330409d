import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { rubrics } from "virtual:rubrics";
import {
  type Assessment,
  ATTACHMENT_NAME,
  withoutRemarks,
  writeAssessment,
  writeForOthers,
} from "#assessment";
import {
  answersCsv,
  radarSvg,
  renderReportPdf,
  reportHtml,
  reportMarkdown,
  reportWorkbook,
} from "#exports";
import { type Language, loadMessages } from "#i18n";
import { sha256Hex } from "#intake";
import { buildReport, type Report } from "#report";
import { firmnessOf, REPORT_DRAWS, rubricFor, toScoring } from "#scoring";
import type { Console, ExitCode } from "./console.ts";
import { HELP } from "./help.ts";
import { readInput } from "./input.ts";
import { type Options, readOptions } from "./options.ts";

/** touchstone report FILE -o OUT: the report in the format that the ending of OUT names. */
export async function report(args: readonly string[], terminal: Console): Promise<ExitCode> {
  const options = readOptions(args);
  const [file, ...more] = options?.files ?? [];
  if (!options?.output || file === undefined || more.length > 0) {
    terminal.err(HELP);
    return 2;
  }
  const input = await readInput(file, options.language === "zh" ? "zh" : "en", terminal);
  if (!input) return 1;
  const write = WRITERS[extname(options.output).toLowerCase()];
  if (!write) {
    terminal.err(HELP);
    return 2;
  }
  const assessment = options.withNotes ? input.assessment : withoutRemarks(input.assessment);
  const bytes = await write(assessment, options, terminal);
  await writeFile(options.output, bytes);
  return 0;
}

type Writer = (
  assessment: Assessment,
  options: Options,
  terminal: Console,
) => Promise<Uint8Array | string>;

const WRITERS: Readonly<Record<string, Writer>> = {
  ".json": async (assessment) => writeAssessment(assessment),
  ".csv": async (assessment, options, terminal) => {
    const [first] = await reportsOf(assessment, options, terminal);
    return answersCsv(first);
  },
  ".svg": async (assessment, options, terminal) => {
    const [first] = await reportsOf(assessment, options, terminal);
    return radarSvg(first);
  },
  ".html": async (assessment, options, terminal) =>
    reportHtml(await reportsOf(assessment, options, terminal)),
  ".xlsx": async (assessment, options, terminal) =>
    reportWorkbook(await reportsOf(assessment, options, terminal)),
  ".md": async (assessment, options, terminal) => {
    const reports = await reportsOf(assessment, options, terminal);
    return reports.map(reportMarkdown).join("\n---\n\n");
  },
  ".pdf": async (assessment, options, terminal) => {
    const reports = await reportsOf(assessment, options, terminal);
    const json = writeForOthers(assessment);
    const { bytes, missing } = await renderReportPdf(reports, {
      date: terminal.now(),
      fonts: {
        load: (name) => readFile(fileURLToPath(new URL(`../app/fonts/${name}`, import.meta.url))),
      },
      attachment: { name: ATTACHMENT_NAME, json, sha256: await sha256Hex(json) },
    });
    if (missing.length > 0) terminal.err(`${missing.join(" ")}: shown as □ in the PDF`);
    return bytes;
  },
};

/** One report a language; of two the Chinese one comes first. */
async function reportsOf(
  assessment: Assessment,
  { language }: Options,
  terminal: Console,
): Promise<[Report, ...Report[]]> {
  const now = terminal.now();
  if (language !== "both") return [await reportIn(language, assessment, now)];
  return [await reportIn("zh", assessment, now), await reportIn("en", assessment, now)];
}

async function reportIn(language: Language, assessment: Assessment, now: string): Promise<Report> {
  const entry = rubrics[assessment.rubric.id];
  if (!entry) throw new Error("readInput lets only known rubrics pass.");
  const rubric = rubricFor((await entry.load[language]()).rubric, assessment);
  const { rubric: scored, answers } = toScoring(rubric, assessment.profile, assessment.answers);
  const firmness = firmnessOf(scored, answers, REPORT_DRAWS);
  const messages = await loadMessages(language);
  return buildReport({ rubric, assessment, messages, now, firmness });
}
