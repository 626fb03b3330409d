import type { Radar, ReportTable, SourceLine } from "#report";

/** A stretch of text; `strong` where it stands out. */
export type Run = string | { readonly strong: string };

/** One piece of a written report. Texts are as a person wrote them: the writer of a format makes them safe for it. */
export type Block =
  /** 1: the report, 2: a section, 3: a part of one, 4: one entry of a list, with what is said beside its title. */
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly text: string;
      readonly beside?: string;
    }
  | { readonly kind: "paragraph"; readonly text: string; readonly look?: "lead" | "note" }
  /** The verdict in one line. */
  | { readonly kind: "verdict"; readonly runs: readonly Run[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Run[])[];
    }
  /** Labels with their texts; one without a text is left out. `compact`: short ones, many of them. */
  | { readonly kind: "facts"; readonly items: readonly Fact[]; readonly compact?: boolean }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "radar"; readonly radar: Radar }
  /** A person's own words. */
  | { readonly kind: "quote"; readonly text: string }
  /** Addresses a person gave; any scheme can be among them. */
  | { readonly kind: "links"; readonly label: string; readonly links: readonly string[] }
  /** `brief`: without what each one states, which the list of all sources tells. */
  | {
      readonly kind: "sources";
      readonly sources: readonly SourceLine[];
      readonly brief?: boolean;
    };

export type Fact = readonly [label: string, text: string];

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

/** The title of one entry of a list, with what is said beside it. */
export function entry(text: string, beside: readonly string[] = []): Block {
  return { kind: "heading", level: 4, text, beside: beside.filter(Boolean).join(" · ") };
}

export function paragraph(text: string, look?: "lead" | "note"): Block {
  return { kind: "paragraph", text, ...(look ? { look } : {}) };
}

export function facts(...items: readonly Fact[]): Block {
  return { kind: "facts", items };
}

export function list(items: readonly string[]): Block {
  return { kind: "list", ordered: false, items: items.map((item) => [item]) };
}

/** Whether a block would leave no trace on the page. */
export function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case "heading":
    case "verdict":
    case "table":
    case "radar":
      return false;
    case "paragraph":
    case "quote":
      return block.text.trim() === "";
    case "list":
      return block.items.length === 0;
    case "facts":
      return block.items.every(([, text]) => text.trim() === "");
    case "links":
      return block.links.length === 0;
    case "sources":
      return block.sources.length === 0;
  }
}
