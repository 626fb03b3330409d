import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parseRubric } from "../../src/intake/rubric-yaml.ts";
import { describeProblem } from "../../src/i18n/problems.ts";
import { messages as en } from "../../src/i18n/messages/en/index.ts";
import { localise, type RubricSource } from "../../src/rubric/index.ts";
import { editionVersions, readEdition } from "../rubric-editions.ts";

interface Loaded {
  readonly source: RubricSource;
  readonly hash: string;
}

const CATALOGUE = "virtual:rubrics";
const ONE = "virtual:rubric/";
const EDITION = "virtual:rubric-edition/";

/**
 * Serves every folder of rubrics/ as data: a small catalogue, and one lazy module a rubric and language.
 * A rubric that does not pass its checks fails the build with file, line and reason.
 */
export function rubrics(root: string): Plugin {
  const folder = join(root, "rubrics");
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const cache = new Map<string, Promise<Loaded>>();

  const load = (id: string): Promise<Loaded> => {
    const known = cache.get(id);
    if (known) return known;
    const fresh = loadFolder(join(folder, id));
    cache.set(id, fresh);
    return fresh;
  };

  return {
    name: "touchstone-rubrics",
    resolveId: (id) =>
      id === CATALOGUE || id.startsWith(ONE) || id.startsWith(EDITION) ? `\0${id}` : undefined,
    async load(id) {
      if (id === `\0${CATALOGUE}`) return catalogue(ids, folder, load);
      if (id.startsWith(`\0${EDITION}`)) {
        const [rubricId = "", version = ""] = id.slice(EDITION.length + 1).split("/");
        const { source } = await load(rubricId);
        const edition = readEdition(join(folder, rubricId), version, source);
        return `export const edition = JSON.parse(${JSON.stringify(JSON.stringify(edition))});`;
      }
      if (!id.startsWith(`\0${ONE}`)) return undefined;
      const [rubricId = "", language = ""] = id.slice(ONE.length + 1).split("/");
      for (const file of yamlFiles(join(folder, rubricId))) {
        this.addWatchFile(join(folder, rubricId, file));
      }
      const { source, hash } = await load(rubricId);
      const rubric = localise(source, hash, language === "zh" ? "zh" : "en");
      return `export const rubric = JSON.parse(${JSON.stringify(JSON.stringify(rubric))});`;
    },
    watchChange(id) {
      if (id.startsWith(folder)) cache.clear();
    },
  };
}

async function catalogue(
  ids: readonly string[],
  folder: string,
  load: (id: string) => Promise<Loaded>,
): Promise<string> {
  const entries = await Promise.all(
    ids.map(async (id) => {
      const { source, hash } = await load(id);
      const loaders = source.languages
        .map(
          (language) => `${language}: () => import(${JSON.stringify(`${ONE}${id}/${language}`)})`,
        )
        .join(", ");
      const about = JSON.stringify({ version: source.version, title: source.title, hash });
      const editions = editionVersions(join(folder, id))
        .map((version) => {
          const address = JSON.stringify(`${EDITION}${id}/${version}`);
          return `${JSON.stringify(version)}: () => import(${address})`;
        })
        .join(", ");
      return `${JSON.stringify(id)}: { ...${about}, load: { ${loaders} }, editions: { ${editions} } }`;
    }),
  );
  return `export const rubrics = { ${entries.join(", ")} };`;
}

async function loadFolder(folder: string): Promise<Loaded> {
  const files = Object.fromEntries(
    yamlFiles(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
  const read = await parseRubric(files);
  if (read.ok) return read;
  const lines = read.problems.map(
    (found) => `${join(folder, found.file)}:${found.line} ${describeProblem(found, en)}`,
  );
  throw new Error(`The rubric has mistakes:\n${lines.join("\n")}`);
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".yaml"));
}
