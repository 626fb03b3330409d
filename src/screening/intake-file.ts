import { type Intake, INTAKE_VERSION, readIntakeFile } from "#cohort";
import { type Problem, problem } from "#rubric";
import { browserPlatform } from "#state";
import { disk } from "./disk.ts";
import { writeWhole } from "./intakes.ts";

/** Records put into text at a time: a page that writes thousands goes on answering in between. */
const AT_ONCE = 200;

/** A whole intake as the parts of its file, in their order; undefined when it cannot be read. */
export async function intakeFileParts(id: string): Promise<readonly string[] | undefined> {
  const opened = await disk();
  const read = opened.ok ? await opened.storage.read(id) : opened;
  if (!read.ok || !read.value) return undefined;
  const { record, ...lists } = read.value;
  const head = { format: "touchstone/cohort", version: INTAKE_VERSION, record };
  const parts = [JSON.stringify(head, undefined, 2).slice(0, -2)];
  for (const [name, list] of Object.entries(lists)) {
    parts.push(`,\n  "${name}": [`);
    for (let from = 0; from < list.length; from += AT_ONCE) {
      const some = list.slice(from, from + AT_ONCE).map((each) => JSON.stringify(each));
      parts.push(`${from === 0 ? "" : ","}\n    ${some.join(",\n    ")}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
    parts.push("\n  ]");
  }
  return [...parts, "\n}\n"];
}

export type IntakeOpened =
  | { readonly outcome: "added" | "same" | "copied"; readonly id: string }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

/**
 * Opens the file of an intake. One that is here with other content is left as it is, and the file comes in beside it.
 * @param value parsed, from a stranger
 */
export async function openIntakeFile(value: unknown): Promise<IntakeOpened> {
  const read = readIntakeFile(value);
  if (!read.ok) return { outcome: "refused", problems: read.problems };
  const { format: _format, version: _version, ...intake } = read.value;
  const { id } = intake.record.programme;
  const opened = await disk();
  const here = opened.ok ? await opened.storage.read(id) : opened;
  if (!here.ok) return refused();
  if (!here.value) return (await writeWhole(intake)) ? { outcome: "added", id } : refused();
  if (sameIntake(here.value, intake)) return { outcome: "same", id };
  const copy = copyOf(intake);
  const written = await writeWhole(copy);
  return written ? { outcome: "copied", id: copy.record.programme.id } : refused();
}

function refused(): IntakeOpened {
  return { outcome: "refused", problems: [problem([], "intake.notKept")] };
}

/** Every act writes a log entry or grows the revision, so equal ones mean equal content. */
function sameIntake(one: Intake, other: Intake): boolean {
  const mark = ({ record, applicants, reviews, log }: Intake): string =>
    JSON.stringify([
      record.logged,
      record.content,
      record.programme,
      applicants.length,
      reviews.length,
      log.at(-1),
    ]);
  return mark(one) === mark(other);
}

function copyOf(intake: Intake): Intake {
  const { record } = intake;
  const programme = { ...record.programme, id: browserPlatform.newId() };
  return {
    ...intake,
    record: { ...record, programme: { ...programme, name: `${programme.name} (2)` } },
  };
}
