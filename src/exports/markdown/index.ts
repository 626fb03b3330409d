import type { Report } from "#report";
import { type Block, outlineOf, type Run } from "../outline/index.ts";
import { facts, line, paragraph, quote, sources, table } from "./text.ts";

/**
 * The whole report as Markdown (CommonMark with tables), in the order of the screen.
 * @returns text to be written as UTF-8; whatever a person typed stays text.
 */
export function reportMarkdown(report: Report): string {
  const parts = outlineOf(report).map(written);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case "heading":
      return heading(block);
    case "paragraph":
      return paragraph(block.text);
    case "verdict":
      return runs(block.runs);
    case "list":
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${runs(item)}`)
        .join("\n");
    case "facts":
      return facts(block.items);
    case "table":
      return table(block.table);
    case "radar":
      // The table that follows holds the same numbers.
      return "";
    case "quote":
      return quote(block.text);
    case "links":
      return facts([[block.label, block.links.join(" ")]]);
    case "sources":
      return sources(block.sources, block.brief);
  }
}

/** Entries stand below the third level of headings, where bold words read better than more marks. */
function heading({ level, text, beside }: Extract<Block, { kind: "heading" }>): string {
  if (level < 4) return `${"#".repeat(level)} ${line(text)}`;
  return [`**${line(text)}**`, ...(beside ? [line(beside)] : [])].join(" · ");
}

/** One line; spaces between its runs stay as they are. */
function runs(items: readonly Run[]): string {
  return items
    .map((run) => {
      if (typeof run !== "string") return `**${line(run.strong)}**`;
      const [, before = "", text = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run) ?? [];
      return `${before && " "}${line(text)}${after && " "}`;
    })
    .join("");
}
