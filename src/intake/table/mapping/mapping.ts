import type { Level } from "#rubric";
import type { Product } from "./product.ts";
import type { PersonalKind } from "./personal.ts";

/** Where a column goes. `keep` takes it along as it is, `drop` leaves it out. */
export type Target =
  | { readonly kind: "id" | "name" | "oneLiner" | "email" | "keep" | "drop" }
  | { readonly kind: "profile"; readonly question: string }
  | { readonly kind: "level" | "evidence" | "note"; readonly criterion: string };

/** What one value of a column means; null until a person has decided. */
export type Meaning =
  | { readonly level: Level }
  | { readonly grade: 0 | 1 | 2 | 3 | 4 }
  | { readonly option: string }
  | { readonly truth: boolean }
  | { readonly state: "unknown" | "notApplicable" | "unanswered" };

export interface MappedValue {
  /** As it first stands in the table. */
  readonly value: string;
  readonly means: Meaning | null;
  /** Cells that hold it. */
  readonly count: number;
}

export interface ValueMap {
  readonly values: readonly MappedValue[];
  /** Percentages from which levels 2, 3, 4 and 5 begin; for columns of percentages alone. */
  readonly thresholds?: readonly [number, number, number, number];
}

export interface MappedColumn {
  readonly column: number;
  /** Key of its header, so that a mapping for another file is not applied by place alone. */
  readonly key: string;
  readonly target: Target;
  /** How sure the suggestion is, 0..1; 1 also for what a person chose. */
  readonly confidence: number;
  /** Why it is left out unless a person takes it in. */
  readonly personal?: PersonalKind;
  readonly values?: ValueMap;
}

/** How a table becomes applicants; plain JSON, so that it can be kept and given to the command line. */
export interface Mapping {
  readonly format: "touchstone/mapping";
  readonly version: 1;
  readonly product: Product;
  /** Of the headers it was made for. */
  readonly fingerprint: string;
  readonly rubric: { readonly id: string; readonly version: string };
  readonly columns: readonly MappedColumn[];
  /** What separates several answers in one cell; null when none was seen. */
  readonly listSeparator: string | null;
  /** Cells that say the question was not put or not answered. */
  readonly skipped: readonly string[];
  /** Only records with one of these values in this column are applications; the others are drafts. */
  readonly completed: { readonly column: number; readonly values: readonly string[] } | null;
  /** Time zone of the times in the table; null where the product does not say. */
  readonly zone: string | null;
  /** The rubric's reason that "not applicable" stands for in this table; null refuses it. */
  readonly notApplicable: string | null;
}
