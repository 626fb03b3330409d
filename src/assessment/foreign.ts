import { type Path, type Problem, problem } from "#rubric";
import { LIMITS } from "./limits.ts";
import { isWellFormed } from "./plain-text.ts";

/** Keys that reach an object's prototype when they are copied. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What no part of a foreign value may hold, wherever it stands: keys that reach prototypes, halves of characters,
 * nesting too deep to be stored, and anything that JSON cannot say. Walks without recursion, so depth cannot exhaust the stack.
 * @param most how many problems to look for
 */
export function foreignProblems(input: unknown, most: number): Problem[] {
  const found: Problem[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: input, path: [] }];
  while (found.length < most) {
    const next = open.pop();
    if (!next) break;
    const { value, path } = next;
    if (typeof value !== "object" || value === null) {
      const code = scalarFault(value);
      if (code) found.push(problem(path, code));
    } else if (path.length >= LIMITS.depth) {
      found.push(problem(path, "assessment.tooDeep", { limit: LIMITS.depth }));
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => open.push({ value: item, path: [...path, index] }));
    } else if (!isMap(value)) {
      found.push(problem(path, "assessment.notData"));
    } else {
      for (const [key, item] of Object.entries(value)) {
        const at = [...path, key];
        if (FORBIDDEN.has(key)) found.push(problem(at, "assessment.forbiddenKey", { key }));
        else if (!isWellFormed(key)) found.push(problem(path, "assessment.brokenText"));
        else open.push({ value: item, path: at });
      }
    }
  }
  return found;
}

/** Whether a value is an object as JSON makes it: no list, no instance of a class. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function scalarFault(value: unknown): string | undefined {
  if (typeof value === "string") return isWellFormed(value) ? undefined : "assessment.brokenText";
  if (typeof value === "number") {
    return Number.isFinite(value) ? undefined : "assessment.notFinite";
  }
  return typeof value === "boolean" || value === null ? undefined : "assessment.notData";
}
