import type { Messages } from "./messages/shape.ts";

/** A problem as the readers of files report it: a stable code and what fills its sentence. */
export interface ProblemText {
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** The sentence of a problem in the reader's language: what is wrong and what to do. */
export function describeProblem(
  { code, detail }: ProblemText,
  messages: Pick<Messages, "problems">,
): string {
  const texts: Readonly<Record<string, string>> = messages.problems;
  const text = texts[code] ?? texts["unknown"] ?? code;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? ""));
}
