import type { ReportTable, SourceLine } from "#report";

/** Text as Markdown shows it letter by letter: nothing a person typed becomes markup, a link or HTML. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#&]/g, "\\$&")
    .replace(/^(\s*)([-+](?=\s)|[-=]+(?=\s*$))/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, "$1\\$2");
}

/** One line, for headings, list items and cells. */
export function line(text: string): string {
  return plain(text.replace(/\s+/g, " ").trim());
}

/** A paragraph; its line breaks stay. */
export function paragraph(text: string): string {
  return plain(text.trim()).replace(/\n+/g, "  \n");
}

/** A person's own words, set apart. */
export function quote(text: string): string {
  return text.trim() === "" ? "" : `> ${plain(text.trim()).replace(/\n/g, "\n> ")}`;
}

/** "Label: text", for those that have a text. */
export function facts(items: readonly (readonly [label: string, text: string])[]): string {
  return items
    .filter(([, text]) => text.trim() !== "")
    .map(([label, text]) => `- **${line(label)}** ${line(text)}`)
    .join("\n");
}

export function table({ caption, columns, rows }: ReportTable): string {
  const row = (cells: readonly string[]) => `| ${cells.map(line).join(" | ")} |`;
  return [
    row(columns.map(({ title }) => title)),
    `|${columns.map(({ numeric }) => (numeric ? "--:" : ":--")).join("|")}|`,
    ...rows.map(row),
    "",
    `*${line(caption)}*`,
  ].join("\n");
}

/** `brief` leaves out what each source states. */
export function sources(items: readonly SourceLine[], brief = false): string {
  return items
    .map(({ title, publisher, date, address, checked, fact }) => {
      const name =
        address === ""
          ? line(title)
          : `[${line(title)}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`;
      const about = [publisher, date, checked].filter(Boolean).map(line).join(" · ");
      return `- ${name} · ${about}${brief ? "" : `: ${line(fact)}`}`;
    })
    .join("\n");
}
