import { load, YAMLException } from "js-yaml";
import {
  canonicalJson,
  compileRubric,
  type Path,
  type Problem,
  problem,
  type RubricSource,
} from "#rubric";
import { sha256Hex } from "./sha256.ts";
import { lineFinder, YAML_LIMITS } from "./yaml-lines.ts";

/** A problem with the file and line (from 1) where an author finds it. */
export interface FileProblem extends Problem {
  readonly file: string;
  readonly line: number;
}

export type RubricRead =
  | { readonly ok: true; readonly source: RubricSource; readonly hash: string }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The longest rubric file read, in characters. */
const MAX_FILE = 2_000_000;
/** Parts that a rubric may have, each in a file of its own. */
const OPTIONAL = ["regulation", "risks"] as const;
/** A reader shows the first mistakes; a thousand more would hide them. */
const MAX_PROBLEMS = 100;

/**
 * Reads a rubric folder.
 * @param files text by file name, as in rubrics/README.md
 * @returns the rubric with its SHA-256, or every problem with file and line
 */
export async function parseRubric(files: Readonly<Record<string, string>>): Promise<RubricRead> {
  const folder = new RubricFolder(files);
  const input = folder.assemble();
  if (folder.problems.length > 0) return { ok: false, problems: folder.problems };
  const compiled = compileRubric(input);
  if (!compiled.ok) {
    return {
      ok: false,
      problems: compiled.problems.slice(0, MAX_PROBLEMS).map((p) => folder.locate(p)),
    };
  }
  return { ok: true, source: compiled.value, hash: await sha256Hex(canonicalJson(compiled.value)) };
}

class RubricFolder {
  readonly problems: FileProblem[] = [];
  readonly #files: Readonly<Record<string, string>>;
  #dimensionFiles: string[] = [];
  #sourceIds: string[] = [];

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  /** The parts of the folder as one value, in the shape that compileRubric checks. */
  assemble(): unknown {
    const rubric = asMap(this.#parse("rubric.yaml"));
    const profile = asMap(this.#parse("profile.yaml"));
    const sources = asMap(this.#parse("sources.yaml"));
    const dimensions = (Array.isArray(rubric["dimensions"]) ? rubric["dimensions"] : []).map(asMap);
    this.#dimensionFiles = dimensions.map((dimension) => `${String(dimension["id"])}.yaml`);
    this.#sourceIds = Object.keys(sources);
    // A rubric may do without legal duties and without types of risk.
    const optional = OPTIONAL.filter((part) => this.#files[`${part}.yaml`] !== undefined);
    return {
      ...rubric,
      ...Object.fromEntries(optional.map((part) => [part, this.#parse(`${part}.yaml`)])),
      profile: profile["questions"],
      sources: Object.entries(sources).map(([id, source]) => ({ id, ...asMap(source) })),
      dimensions: dimensions.map((dimension, i) => ({
        ...dimension,
        criteria: this.#parse(this.#dimensionFiles[i] ?? ""),
      })),
    };
  }

  /** The file and line of a problem in the assembled value. */
  locate(found: Problem): FileProblem {
    const { file, path } = this.#place(found.path);
    return { ...found, file, line: lineFinder(this.#files[file] ?? "")(path) };
  }

  #place(path: Path): { file: string; path: Path } {
    const [part, index, inner, ...rest] = path;
    if (part === "profile") return { file: "profile.yaml", path: ["questions", ...path.slice(1)] };
    const own = OPTIONAL.find((name) => name === part);
    if (own) return { file: `${own}.yaml`, path: path.slice(1) };
    if (part === "sources") {
      const id = this.#sourceIds[Number(index)] ?? "";
      return { file: "sources.yaml", path: [id, ...path.slice(2)] };
    }
    if (part === "dimensions" && inner === "criteria") {
      return { file: this.#dimensionFiles[Number(index)] ?? "rubric.yaml", path: rest };
    }
    return { file: "rubric.yaml", path };
  }

  #parse(file: string): unknown {
    const text = this.#files[file];
    const refuse = (code: string, line: number, detail: Problem["detail"] = {}): undefined => {
      this.problems.push({ ...problem([], code, { file, ...detail }), file, line });
    };
    if (text === undefined) return refuse("rubric.noFile", 1);
    if (text.length > MAX_FILE) return refuse("rubric.tooLarge", 1);
    try {
      return load(text, YAML_LIMITS);
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      return refuse("rubric.yaml", (error.mark?.line ?? 0) + 1, { reason: error.reason });
    }
  }
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
