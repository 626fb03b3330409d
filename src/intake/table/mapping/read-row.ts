import { type Answer, LIMITS } from "#assessment";
import { type Criterion, criteriaOf, type Fact, type ProfileQuestion, type Rubric } from "#rubric";
import { shown, type TableError } from "../row-error.ts";
import type { RawRow, RawTable } from "../table.ts";
import type { MappedColumn, Mapping } from "./mapping.ts";
import {
  type CellFault,
  type CellRead,
  type Meanings,
  meaningsOf,
  readFact,
  readGrade,
  readLevel,
} from "./read-cell.ts";
import { answersIn } from "./suggest-values.ts";

/** What one record says, before it becomes an applicant. */
export interface RowContent {
  readonly id: string;
  readonly name: string;
  readonly oneLiner: string;
  readonly email: string;
  readonly profile: Readonly<Record<string, Fact>>;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly other: readonly { readonly header: string; readonly value: string }[];
  readonly errors: readonly TableError[];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A reader of records; everything that is the same for all of them is prepared once. */
export function rowReader(
  table: RawTable,
  mapping: Mapping,
  rubric: Rubric,
): (row: RawRow) => RowContent {
  const criteria = new Map(criteriaOf(rubric).map((criterion) => [criterion.id, criterion]));
  const questions = new Map(rubric.profile.map((question) => [question.id, question]));
  const columns = mapping.columns.map((column) => {
    const known: Known = { levels: new Map(), grades: new Map() };
    return { column, meanings: meaningsOf(column), known };
  });
  return (row) => {
    const reading = new Reading(table, mapping, row);
    for (const { column, meanings, known } of columns) {
      reading.take(column, meanings, known, criteria, questions);
    }
    return reading.content();
  };
}

/** What cells of one column were read as: a closed question has few different ones, however many rows there are. */
interface Known {
  readonly levels: Map<string, CellRead<Answer>>;
  readonly grades: Map<string, CellRead<0 | 1 | 2 | 3 | 4>>;
}

/** Different cells of a column that are kept in mind. */
const REMEMBERED = 200;

function once<T>(known: Map<string, T>, cell: string, read: () => T): T {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const value = read();
  if (known.size < REMEMBERED) known.set(cell, value);
  return value;
}

interface Parts {
  answer?: Answer;
  grade?: 0 | 1 | 2 | 3 | 4;
  notes: string[];
}

/** One record on its way to an applicant; lives for one call. */
class Reading {
  readonly #table: RawTable;
  readonly #mapping: Mapping;
  readonly #row: RawRow;
  readonly #texts = { id: "", name: "", oneLiner: "", email: "" };
  readonly #facts: [string, Fact][] = [];
  readonly #parts = new Map<string, Parts>();
  readonly #other: { header: string; value: string }[] = [];
  readonly #errors: TableError[] = [];

  constructor(table: RawTable, mapping: Mapping, row: RawRow) {
    this.#table = table;
    this.#mapping = mapping;
    this.#row = row;
  }

  take(
    column: MappedColumn,
    meanings: Meanings,
    known: Known,
    criteria: ReadonlyMap<string, Criterion>,
    questions: ReadonlyMap<string, ProfileQuestion>,
  ): void {
    const cell = this.#row.cells[column.column] ?? "";
    const { target } = column;
    if (cell.trim() === "" || target.kind === "drop") return;
    if (target.kind === "keep") return this.#keep(column, cell);
    if (target.kind === "profile") {
      const question = questions.get(target.question);
      if (!question) return this.#keep(column, cell);
      return this.#read(column, readFact(cell, meanings, question, this.#mapping), (fact) =>
        this.#facts.push([question.id, fact]),
      );
    }
    if (!("criterion" in target)) return this.#takeText(column, target.kind, cell);
    const criterion = criteria.get(target.criterion);
    if (!criterion) return this.#keep(column, cell);
    const parts = this.#partsOf(criterion.id);
    if (target.kind === "note") {
      parts.notes.push(...answersIn(cell, { listSeparator: null, skipped: this.#mapping.skipped }));
      if (cell.length > LIMITS.note) this.#keep(column, cell);
    } else if (target.kind === "evidence") {
      this.#read(
        column,
        once(known.grades, cell, () => readGrade(cell, meanings, this.#mapping)),
        (grade) => (parts.grade = grade),
      );
    } else {
      this.#read(
        column,
        once(known.levels, cell, () => readLevel(cell, column, meanings, criterion, this.#mapping)),
        (answer) => (parts.answer = answer),
      );
    }
  }

  content(): RowContent {
    // A million cells in a large table: no array and no copy that is not needed.
    const answers: Record<string, Answer> = {};
    for (const [id, parts] of this.#parts) {
      const answer = answerOf(parts);
      if (answer) answers[id] = answer;
    }
    return {
      ...this.#texts,
      profile: Object.fromEntries(this.#facts),
      answers,
      other: this.#other,
      errors: this.#errors,
    };
  }

  #takeText(column: MappedColumn, kind: "id" | "name" | "oneLiner" | "email", cell: string): void {
    const [text = ""] = answersIn(cell, { listSeparator: null, skipped: this.#mapping.skipped });
    if (kind === "email" && text !== "" && !EMAIL.test(text)) {
      return this.#fail(column, {
        code: "table.email",
        value: text,
        detail: { value: shown(text) },
        suggestion: null,
      });
    }
    this.#texts[kind] = text;
    // The assessment holds less than a cell can; the whole text stays beside it.
    const limit = kind === "name" ? LIMITS.name : kind === "oneLiner" ? LIMITS.oneLiner : Infinity;
    if (text.length > limit) this.#keep(column, cell);
  }

  #read<T>(column: MappedColumn, read: CellRead<T>, take: (value: T) => unknown): void {
    if (!read) return;
    if ("fault" in read) this.#fail(column, read.fault);
    else take(read.value);
  }

  #fail({ column }: MappedColumn, fault: CellFault): void {
    const { row, record } = this.#row;
    const header = this.#table.headers[column]?.original ?? "";
    this.#errors.push({ row, record, column, header, ...fault });
  }

  #keep({ column }: MappedColumn, value: string): void {
    this.#other.push({ header: this.#table.headers[column]?.text ?? "", value });
  }

  #partsOf(id: string): Parts {
    const parts = this.#parts.get(id) ?? { notes: [] };
    this.#parts.set(id, parts);
    return parts;
  }
}

function answerOf({ answer, grade, notes }: Parts): Answer | undefined {
  const isGraded = grade !== undefined && (!answer || "level" in answer);
  const graded = isGraded ? withGrade(answer ?? NOTHING, grade) : answer;
  const note = notes.length > 0 ? notes.join("\n").slice(0, LIMITS.note) : "";
  return note === "" ? graded : { ...graded, note };
}

const NOTHING: Answer = {};
/** Answers with each grade: a large table has a million of them, and few that differ. */
const GRADED = new WeakMap<Answer, (Answer | undefined)[]>();

function withGrade(answer: Answer, evidence: 0 | 1 | 2 | 3 | 4): Answer {
  const known = GRADED.get(answer) ?? [];
  if (known.length === 0) GRADED.set(answer, known);
  const before = known[evidence];
  if (before) return before;
  const graded: Answer = { ...answer, evidence };
  known[evidence] = graded;
  return graded;
}
