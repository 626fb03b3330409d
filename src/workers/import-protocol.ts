import type { Review } from "#assessment";
import type { Language } from "#i18n";
import type {
  BothRubrics,
  Encoding,
  MappedValue,
  Meaning,
  PersonalKind,
  Place,
  Product,
  ReadOptions,
  RawTable,
  TableError,
  Target,
  ValueMap,
} from "#intake";
import type { Problem } from "#rubric";

/** What the page asks of the import worker. All that comes before `commit` writes nothing. */
export type ImportRequest =
  | { readonly kind: "open"; readonly intake: string; readonly rubrics: BothRubrics }
  | { readonly kind: "add"; readonly files: readonly File[] }
  /** Takes a file out again, or a table; `key` of its view. */
  | { readonly kind: "remove"; readonly key: number }
  | TableRequest
  | {
      readonly kind: "badRows";
      readonly key: number;
      readonly form: "csv" | "xlsx";
      readonly language: Language;
    }
  | { readonly kind: "commit" };

/** What a person decides about one table. */
export type TableRequest = { readonly key: number } & (
  | { readonly kind: "read"; readonly options: ReadOptions }
  | { readonly kind: "target"; readonly column: number; readonly target: Target }
  | {
      readonly kind: "meaning";
      readonly column: number;
      readonly value: string;
      readonly means: Meaning | null;
    }
  | {
      readonly kind: "thresholds";
      readonly column: number;
      readonly thresholds: NonNullable<ValueMap["thresholds"]>;
    }
  | { readonly kind: "notApplicable"; readonly reason: string | null }
);

/** What the worker says. Nothing in it grows with the number of applicants. */
export type ImportReply =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "view"; readonly view: ImportView }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: "done"; readonly outcome: ImportOutcome }
  | { readonly kind: "failed"; readonly reason: ImportFailure };

/** `storage`: the disk could not be read or written; `absent`: the intake was deleted meanwhile. */
export type ImportFailure = "storage" | "absent" | "worker";

export interface ImportProgress {
  readonly stage: "reading" | "counting" | "writing";
  /** The file being read; "" in the other stages. */
  readonly file: string;
  /** Bytes read of all bytes given, in the stage of reading. */
  readonly done: number;
  readonly total: number;
}

/** Where an import stands. */
export interface ImportView {
  /** At most 200: what was refused first, then what else there is to know, then the rest. */
  readonly sources: readonly ImportSource[];
  readonly sourceCount: number;
  readonly tables: readonly ImportTable[];
  readonly trial: ImportTrial;
}

/** One file, or one file in a ZIP, that is no table. */
export interface ImportSource {
  readonly key: number;
  readonly place: Place;
  readonly kind: "assessment" | "review" | "programme" | "refused";
  /** Of the venture, the reviewer or the programme; "" for what was refused. */
  readonly name: string;
  /** Why it is not taken, or what is to be known about it. */
  readonly problems: readonly Problem[];
}

export interface ImportColumn {
  readonly column: number;
  readonly header: string;
  /** Two different values that it holds, each cut. */
  readonly examples: readonly string[];
  readonly target: Target;
  readonly confidence: number;
  readonly personal: PersonalKind | null;
  /** What its values mean, at most 100, undecided ones among them; null for a column whose text is taken as it is. */
  readonly values: readonly MappedValue[] | null;
  readonly valueCount: number;
  readonly undecided: number;
  readonly thresholds: ValueMap["thresholds"] | null;
}

/** One table, read as it is now believed to be meant. */
export interface ImportTable {
  readonly key: number;
  readonly place: Place;
  /** Why it cannot be read so; another choice may read it. */
  readonly problems: readonly Problem[];
  readonly read: Pick<
    RawTable,
    "kind" | "encoding" | "delimiter" | "sheets" | "sheet" | "headerRow"
  > | null;
  /** Encodings that its bytes may have, likely ones first, with its beginning read so; empty for a workbook. */
  readonly encodings: readonly { readonly encoding: Encoding; readonly preview: string }[];
  /** The first rows as they stand, each cell cut. */
  readonly top: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly rows: number;
  readonly product: Product;
  /** Whether the columns were assigned as in an earlier file of this shape. */
  readonly isRemembered: boolean;
  readonly columns: readonly ImportColumn[];
  /** The reason that "not applicable" stands for, when some value says so; undefined when none does. */
  readonly notApplicable: string | null | undefined;
  /** What bringing it in would do; null while it cannot be read. */
  readonly counts: TableCounts | null;
}

export interface TableCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows with an error; they stay out. */
  readonly bad: number;
  /** Rows that are no applications, by the product's own column. */
  readonly drafts: number;
}

/** What bringing everything in would do. */
export interface ImportTrial {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Kept, and not in these files. They stay. */
  readonly missing: number;
  /** Rows with an error, of all tables. */
  readonly bad: number;
  readonly reviews: ReviewCounts;
  /** New applicants that there is no room for. */
  readonly over: number;
  readonly errors: readonly ImportError[];
  readonly errorCount: number;
  /** Applicants who would change, and in what; at most 100. */
  readonly changes: readonly ImportChange[];
  /** New ones named like another applicant from another file; at most 20. */
  readonly sameNames: readonly string[];
}

/** Readings of reviewers, one for each reviewer and applicant. */
export interface ReviewCounts {
  readonly taken: number;
  readonly same: number;
  /** Stand against another reading, an older state or a conflict of interest; chosen on the page of the reviews. */
  readonly open: number;
  /** About nobody here, of another programme or rubric. */
  readonly refused: number;
}

export interface ImportError extends TableError {
  /** Key of the table. */
  readonly table: number;
}

export interface ImportChange {
  readonly name: string;
  readonly parts: readonly ("name" | "oneLiner" | "email" | "profile" | "columns")[];
  /** Criteria with another answer than before. */
  readonly answers: number;
}

/** What has been brought in. */
export interface ImportOutcome {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly bad: number;
  readonly reviews: ReviewCounts;
  /** Tables with rows that stayed out; they can still be saved. */
  readonly badTables: readonly { readonly key: number; readonly place: Place }[];
  /** Files with reviews that were not taken over, for the page of the reviews. */
  readonly waiting: readonly { readonly file: string; readonly review: Review }[];
}
