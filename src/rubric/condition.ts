/** One stated fact about a venture; a question with several answers gives a list. */
export type Fact = string | number | boolean | readonly string[];
/** Facts by profile question id. Absent = nobody has stated it. */
export type Profile = Readonly<Record<string, Fact | undefined>>;

/** A declarative expression over profile facts; never code. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly equals: string | number | boolean }
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly fact: string; readonly atLeast: string | number };

/** For each ordered question, its option ids from less to more. */
export type OptionOrder = Readonly<Record<string, readonly string[]>>;

/**
 * Three-valued (Kleene) reading of a condition: `undefined` while the facts that would decide it are not stated.
 * Callers treat `undefined` as "applies", so an unstated fact never switches a criterion or a gate off.
 */
export function evaluate(
  condition: Condition,
  profile: Profile,
  order: OptionOrder,
): boolean | undefined {
  if ("all" in condition) {
    const parts = condition.all.map((part) => evaluate(part, profile, order));
    if (parts.includes(false)) return false;
    return parts.includes(undefined) ? undefined : true;
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => evaluate(part, profile, order));
    if (parts.includes(true)) return true;
    return parts.includes(undefined) ? undefined : false;
  }
  if ("not" in condition) {
    const part = evaluate(condition.not, profile, order);
    return part === undefined ? undefined : !part;
  }
  const stated = profile[condition.fact];
  if (stated === undefined) return undefined;
  const values: readonly (string | number | boolean)[] =
    typeof stated === "object" ? stated : [stated];
  if ("equals" in condition) return values.includes(condition.equals);
  if ("in" in condition) return condition.in.some((option) => values.includes(option));
  const least = rank(condition.atLeast, condition.fact, order);
  return values.some((value) => rank(value, condition.fact, order) >= least);
}

/** A number stands for itself; an option stands at its place in the question's order, an unknown one below all. */
function rank(value: string | number | boolean, fact: string, order: OptionOrder): number {
  if (typeof value === "number") return value;
  return (order[fact] ?? []).indexOf(String(value));
}
