import { languageTag } from "#i18n";
import type { Letter } from "#report";
import { escapeMarkup, lawfulText } from "../characters.ts";
import { lines } from "../html/text.ts";

/** Forbids the file everything but its own style: no script, no picture, no request. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE =
  'html{font:1rem/1.65 "Segoe UI","PingFang SC","Microsoft YaHei",system-ui,sans-serif;color:#1b1f24;background:#fff}body{margin:0;padding:2.5rem 1.25rem}article{max-width:42rem;margin:0 auto;overflow-wrap:anywhere}article+article{margin-top:4rem;padding-top:3rem;border-top:3px double #d9d4c9}h1{margin:0;font-size:1.35rem;line-height:1.35}h2{margin:2.25rem 0 0;font-size:1.1rem}h3{margin:1.5rem 0 0;font-size:1rem}p,dl{margin:.75rem 0 0}.date,footer{color:#5d636b;font-size:.9rem}.decision{padding:.9rem 1.1rem;border-inline-start:4px solid #8f6210;background:#f6f3ec}dl>div{margin-top:.35rem}dt{color:#5d636b;font-size:.9rem}dd{margin:0}footer{margin-top:2.5rem}@page{size:A4;margin:20mm}@media print{body{padding:0}article+article{break-before:page;border:0;margin:0;padding:0}h2,h3{break-after:avoid}dl>div{break-inside:avoid}}';

/**
 * A letter as one HTML file that asks for nothing; what a person typed stays text.
 * @param letters the same letter in one language or in two
 */
export function letterHtml(letters: readonly [Letter, ...Letter[]]): string {
  const [{ subject, language }] = letters;
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
${letters.map(article).join("\n")}
</body>
</html>
`;
}

function article(letter: Letter): string {
  const { strengths, gaps } = letter;
  return [
    `<article lang="${languageTag(letter.language)}">`,
    `<h1>${escapeMarkup(letter.subject)}</h1>`,
    `<p class="date">${escapeMarkup(letter.date)}</p>`,
    `<p>${escapeMarkup(letter.greeting)}</p>`,
    ...paragraphs(letter.opening),
    `<p class="decision">${escapeMarkup(letter.decision)}</p>`,
    `<h2>${escapeMarkup(strengths.heading)}</h2>`,
    `<p>${escapeMarkup(strengths.intro)}</p>`,
    ...strengths.lines.flatMap(({ title, text }) => [
      `<h3>${escapeMarkup(title)}</h3>`,
      `<p>${escapeMarkup(text)}</p>`,
    ]),
    `<h2>${escapeMarkup(gaps.heading)}</h2>`,
    `<p>${escapeMarkup(gaps.intro)}</p>`,
    ...gaps.lines.flatMap(({ title, facts }) => [
      `<h3>${escapeMarkup(title)}</h3>`,
      `<dl>${facts
        .map(([label, text]) => `<div><dt>${escapeMarkup(label)}</dt><dd>${lines(text)}</dd></div>`)
        .join("")}</dl>`,
    ]),
    ...paragraphs(letter.closing),
    `<footer><p>${escapeMarkup(letter.signature)}</p><p>${escapeMarkup(letter.note)}</p></footer>`,
    "</article>",
  ].join("\n");
}

/** A person's own words, an empty line between two paragraphs. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => `<p>${lines(part)}</p>`);
}

/** A letter as plain text, for the body of an e-mail. */
export function letterText(letters: readonly [Letter, ...Letter[]]): string {
  return `${letters.map(plain).join(`\n\n${"—".repeat(20)}\n\n`)}\n`;
}

function plain(letter: Letter): string {
  const { strengths, gaps } = letter;
  const colon = letter.language === "zh" ? "：" : ": ";
  const blocks = [
    letter.subject,
    letter.date,
    letter.greeting,
    letter.opening,
    letter.decision,
    strengths.heading,
    strengths.intro,
    ...strengths.lines.map(({ title, text }) => `· ${title}\n  ${text}`),
    gaps.heading,
    gaps.intro,
    ...gaps.lines.map(({ title, facts }) =>
      [`· ${title}`, ...facts.map(([label, text]) => `  ${label}${colon}${text}`)].join("\n"),
    ),
    letter.closing,
    letter.signature,
    letter.note,
  ];
  return blocks
    .map((block) => lawfulText(block).trim())
    .filter((block) => block !== "")
    .join("\n\n");
}
