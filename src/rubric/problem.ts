/** Where in a document: object keys and list places, from the outside in. */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong with data from outside. `code` is stable and names the message in both languages;
 * `detail` fills its gaps.
 */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function problem(path: Path, code: string, detail: Problem["detail"] = {}): Problem {
  return { path, code, detail };
}
