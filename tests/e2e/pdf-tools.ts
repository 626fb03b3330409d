import { execFileSync } from "node:child_process";

/** The text of a PDF in reading order, without blanks and line ends: a line may break anywhere in a Chinese sentence. */
export function pdfText(file: string): string {
  return bare(execFileSync("pdftotext", [file, "-"], { encoding: "utf8", maxBuffer: 2 ** 26 }));
}

/** A text as `pdfText` gives it. */
export function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly toUnicode: boolean;
}

/** The fonts of a PDF as `pdffonts` lists them. */
export function pdfFonts(file: string): readonly PdfFont[] {
  const lines = execFileSync("pdffonts", [file], { encoding: "utf8" }).trim().split("\n").slice(2);
  return lines.map((line) => {
    // name, type, encoding, emb, sub, uni, object: only the end of the line has fixed words.
    const [embedded, subset, toUnicode] = /(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/
      .exec(line)
      ?.slice(1)
      .map((word) => word === "yes") ?? [false, false, false];
    const name = line.split(/\s+/)[0] ?? "";
    return { name, embedded: embedded === true, subset: subset === true, toUnicode: toUnicode === true };
  });
}

/** What qpdf finds wrong in a PDF; empty when nothing. */
export function pdfFaults(file: string): string {
  try {
    const said = execFileSync("qpdf", ["--check", file], { encoding: "utf8", stdio: "pipe" });
    return /No syntax or stream encoding errors found/.test(said) && !/WARNING/.test(said) ? "" : said;
  } catch (error) {
    return String(error);
  }
}
