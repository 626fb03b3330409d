import { languageTag } from "#i18n";
import type { Report } from "#report";
import { escapeMarkup } from "../characters.ts";
import { outlineOf } from "../outline/index.ts";
import { markup } from "./markup.ts";
import { STYLE } from "./style.ts";

/** Forbids the file everything but its own style: no script, no picture, no request. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Reports as one HTML file that needs nothing else: no script, no font, no address is asked for. What a person typed stays
 * text, and only https addresses become links. Bytes depend on the reports alone.
 * @param reports at least one; the same venture in two languages makes one document with both
 */
export function reportHtml(reports: readonly [Report, ...Report[]]): string {
  const [{ title, language }] = reports;
  const articles = reports.map(article);
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${articles.join("\n")}
</main>
</body>
</html>
`;
}

function article(report: Report): string {
  const { language, labels } = report;
  const sections: { readonly id: string; readonly text: string }[] = [];
  const parts: string[] = [];
  let open = false;
  let contentsAt = 0;
  let depth = 1;
  for (const block of outlineOf(report)) {
    if (block.kind !== "heading" || block.level !== 2) {
      if (block.kind === "heading" && block.level < 4) depth = block.level;
      // An entry stands right below what it is part of, so that no level of headings is left out.
      const isEntry = block.kind === "heading" && block.level === 4 && depth === 2;
      parts.push(markup(isEntry ? { ...block, level: 3 } : block, report));
      continue;
    }
    depth = 2;
    const id = `${language}-${sections.length + 1}`;
    sections.push({ id, text: block.text });
    if (open) parts.push("</section>");
    else contentsAt = parts.length;
    open = true;
    parts.push(
      `<section aria-labelledby="${id}">`,
      `<h2 id="${id}">${escapeMarkup(block.text)}</h2>`,
    );
  }
  if (open) parts.push("</section>");
  const items = sections.map(
    ({ id, text }) => `<li><a href="#${id}">${escapeMarkup(text)}</a></li>`,
  );
  const label = escapeMarkup(labels.contents);
  parts.splice(contentsAt, 0, `<nav aria-label="${label}"><ul>${items.join("")}</ul></nav>`);
  return `<article lang="${languageTag(language)}">\n${parts.join("\n")}\n</article>`;
}
