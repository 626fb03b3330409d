import type { Report, ReportTable } from "#report";
import { escapeMarkup } from "../characters.ts";
import type { Block, Run } from "../outline/index.ts";
import { radarSvg } from "../radar/svg.ts";
import { lines, linked } from "./text.ts";

/** One block of the outline as HTML; every text in it is escaped. */
export function markup(block: Block, report: Report): string {
  switch (block.kind) {
    case "heading":
      return heading(block);
    case "paragraph":
      return `<p${block.look ? ` class="${block.look}"` : ""} dir="auto">${lines(block.text)}</p>`;
    case "verdict":
      return `<p class="verdict">${runs(block.runs)}</p>`;
    case "list": {
      const items = block.items.map((item) => `<li>${runs(item)}</li>`).join("\n");
      return block.ordered ? `<ol>\n${items}\n</ol>` : `<ul>\n${items}\n</ul>`;
    }
    case "facts":
      return facts(block);
    case "table":
      return table(block.table);
    case "radar":
      return radarSvg(report);
    case "quote":
      return `<blockquote dir="auto">${escapeMarkup(block.text.trim())}</blockquote>`;
    case "links": {
      const items = block.links.map((link) => `<li>${linked(link, link)}</li>`).join("\n");
      return `<ul aria-label="${escapeMarkup(block.label)}">\n${items}\n</ul>`;
    }
    case "sources":
      return sources(block);
  }
}

function heading({ level, text, beside }: Extract<Block, { kind: "heading" }>): string {
  const small = beside ? ` <small>${escapeMarkup(beside)}</small>` : "";
  return `<h${level} dir="auto">${escapeMarkup(text)}${small}</h${level}>`;
}

function runs(items: readonly Run[]): string {
  return items
    .map((run) =>
      typeof run === "string" ? escapeMarkup(run) : `<strong>${escapeMarkup(run.strong)}</strong>`,
    )
    .join("");
}

function facts({ items, compact }: Extract<Block, { kind: "facts" }>): string {
  const rows = items
    .filter(([, text]) => text.trim() !== "")
    .map(
      ([label, text]) =>
        `<div><dt>${escapeMarkup(label)}</dt><dd dir="auto">${lines(text)}</dd></div>`,
    );
  return `<dl${compact ? ' class="compact"' : ""}>\n${rows.join("\n")}\n</dl>`;
}

/** The first cell of a row names it. */
function table({ caption, columns, rows }: ReportTable): string {
  const look = (i: number) => (columns[i]?.numeric ? ' class="number"' : "");
  const head = columns.map(
    ({ title }, i) => `<th scope="col"${look(i)}>${escapeMarkup(title)}</th>`,
  );
  const body = rows.map(([name = "", ...cells]) => {
    const rest = cells.map((cell, i) => `<td${look(i + 1)}>${escapeMarkup(cell)}</td>`);
    return `<tr><th scope="row">${escapeMarkup(name)}</th>${rest.join("")}</tr>`;
  });
  return [
    '<div class="scroll"><table>',
    `<caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>\n${body.join("\n")}\n</tbody>`,
    "</table></div>",
  ].join("\n");
}

function sources({ sources: items, brief }: Extract<Block, { kind: "sources" }>): string {
  const rows = items.map(({ title, publisher, date, address, checked, fact }) => {
    const about = [publisher, date, checked].filter(Boolean).join(" · ");
    const stated = brief ? "" : `<p>${escapeMarkup(fact)}</p>`;
    return `<li>${linked(address, title)} <small>${escapeMarkup(about)}</small>${stated}</li>`;
  });
  return `<ul class="sources">\n${rows.join("\n")}\n</ul>`;
}
