import { expect, test } from "vitest";
import { filesBelow, readSource, type SourceFile, SRC, target } from "./imports.ts";
import { CONFINED, TABLE } from "./table.ts";

const files = filesBelow(SRC).map(readSource);
const byPath = new Map(files.map((file) => [file.path, file]));

test("there are sources to check, and every module has a row in the table", () => {
  expect(files.length).toBeGreaterThan(50);
  const modules = new Set(files.map((file) => file.module).filter(Boolean));
  expect([...modules].filter((module) => !TABLE[module])).toEqual([]);
});

test("a module imports only what its row allows", () => {
  const broken = files.flatMap((file) =>
    file.imports.flatMap(({ specifier, kind, typeOnly }) => {
      const row = TABLE[file.module];
      if (!row || specifier.startsWith(".") || specifier.endsWith(".css")) return [];
      if (specifier.startsWith("#")) {
        const module = specifier.slice(1);
        const allowed =
          row.modules.includes(module) ||
          (typeOnly && row.types?.includes(module)) ||
          (kind === "dynamic" && row.lazy?.includes(module));
        return allowed ? [] : [`${file.path} → ${specifier} (${kind}${typeOnly ? ", types" : ""})`];
      }
      const name = specifier.startsWith("node:")
        ? "node"
        : specifier
            .split("/")
            .slice(0, specifier.startsWith("@") ? 2 : 1)
            .join("/");
      return row.packages.includes(name) ? [] : [`${file.path} → ${specifier}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("no relative import leaves its module and no screen imports another; the app reaches screens by their door", () => {
  const home = (path: string) =>
    path
      .split("/")
      .slice(1, path.startsWith("src/screens/") ? 3 : 2)
      .join("/");
  const broken = files.flatMap((file) =>
    file.imports.flatMap(({ specifier }) => {
      const reached = target(file, specifier);
      if (!reached) return [];
      const stays = home(reached) === home(file.path);
      const door =
        file.module === "app" && /^src\/(screens\/[\w-]+\/index\.ts|ui\/theme\.css)$/.test(reached);
      return stays || door ? [] : [`${file.path} → ${reached}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("every relative import reaches a file", () => {
  const broken = files.flatMap((file) =>
    file.imports.flatMap(({ specifier }) => {
      const reached = target(file, specifier);
      const known = !reached || !/\.tsx?$/.test(reached) || byPath.has(reached);
      return known ? [] : [`${file.path} → ${specifier}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("heavy packages stay where they belong", () => {
  const broken = files.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => {
        const folder = CONFINED[specifier.split("/")[0] ?? ""];
        return folder !== undefined && !file.path.startsWith(folder);
      })
      .map(({ specifier }) => `${file.path} → ${specifier}`),
  );
  expect(broken).toEqual([]);
});

test("no import goes round in a circle", () => {
  expect(cycles(files)).toEqual([]);
});

test("files are small: none over 300 lines, half of them 90 or fewer, nine in ten 200 or fewer", () => {
  const sizes = files.map((file) => file.lines).sort((a, b) => a - b);
  expect(files.filter((file) => file.lines > 300).map((file) => file.path)).toEqual([]);
  expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(90);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200);
});

test("names are kebab-case and no file is everyone's bag", () => {
  const odd = files
    .map((file) => file.path)
    .filter((path) => !/^[a-z0-9/.-]+$/.test(path) || /\/(utils|helpers|types)\.tsx?$/.test(path));
  expect(odd).toEqual([]);
});

test("no default export outside configuration", () => {
  expect(
    files.filter((file) => /^export default/m.test(file.text)).map((file) => file.path),
  ).toEqual([]);
});

test("no source names a criterion: content decides, code computes", () => {
  const broken = files
    .filter((file) => /\b(MKT|TEC|FIN|LEG|TAL)-\d\d\b/.test(file.text))
    .map((file) => file.path);
  expect(broken).toEqual([]);
});

/** Strongly connected groups of more than one file, over subpath and relative imports, types included. */
function cycles(sources: readonly SourceFile[]): string[][] {
  const edges = new Map(
    sources.map((file) => [
      file.path,
      file.imports.flatMap(({ specifier }) => {
        const reached = specifier.startsWith("#")
          ? `src/${specifier.slice(1)}/index.ts`
          : target(file, specifier);
        return reached && byPath.has(reached) ? [reached] : [];
      }),
    ]),
  );
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  // Tarjan 1972: one depth-first walk, a group closes at the node that can reach no earlier one.
  const visit = (node: string): number => {
    const own = index.size;
    index.set(node, own);
    low.set(node, own);
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      const reach = index.has(next)
        ? stack.includes(next)
          ? (index.get(next) ?? own)
          : own
        : visit(next);
      low.set(node, Math.min(low.get(node) ?? own, reach));
    }
    if (low.get(node) === own) {
      const group = stack.splice(stack.indexOf(node));
      if (group.length > 1) found.push(group.sort());
    }
    return low.get(node) ?? own;
  };
  for (const file of sources) if (!index.has(file.path)) visit(file.path);
  return found;
}
