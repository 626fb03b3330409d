import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, criteriaOf, type Edition, type Rules } from "../src/rubric/index.ts";

/** What is kept of an edition: its rules, its hash, and a digest of the wording of every criterion. */
export interface KeptEdition {
  readonly rules: Rules;
  readonly hash: string;
  readonly wording: Readonly<Record<string, string>>;
}

/** A criterion as a reader answers it; texts in whichever languages the source has. */
interface Worded {
  readonly id: string;
  readonly question: unknown;
  readonly levels: readonly unknown[];
}

/** Digest of question and anchors of every criterion, by id. */
export function wordingOf(source: {
  readonly dimensions: readonly { readonly criteria: readonly Worded[] }[];
}): Record<string, string> {
  return Object.fromEntries(
    criteriaOf(source).map(({ id, question, levels }) => {
      const text = canonicalJson({ question, levels });
      return [id, createHash("sha256").update(text).digest("hex").slice(0, 16)];
    }),
  );
}

/** Versions of the earlier editions kept beside a rubric. */
export function editionVersions(folder: string): string[] {
  const kept = join(folder, "editions");
  if (!existsSync(kept)) return [];
  return readdirSync(kept).map((name) => name.replace(/\.json$/, ""));
}

/** An earlier edition, held against the wording of the source shipped now. */
export function readEdition(
  folder: string,
  version: string,
  source: Parameters<typeof wordingOf>[0],
): Edition {
  const text = readFileSync(join(folder, "editions", `${version}.json`), "utf8");
  const kept = JSON.parse(text) as KeptEdition;
  const now = wordingOf(source);
  const reworded = Object.keys(kept.wording).filter(
    (id) => Object.hasOwn(now, id) && now[id] !== kept.wording[id],
  );
  return { rules: kept.rules, hash: kept.hash, reworded };
}
