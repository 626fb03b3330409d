import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const SRC = join(ROOT, "src");

export interface Import {
  readonly specifier: string;
  readonly kind: "static" | "dynamic";
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path from the repository, with forward slashes. */
  readonly path: string;
  /** The module: the first folder below src. */
  readonly module: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

export function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const imports: Import[] = [
    ...staticImports.map((item) => ({
      specifier: item.moduleRequest.value,
      kind: "static" as const,
      typeOnly: item.entries.length > 0 && item.entries.every((entry) => entry.isType),
    })),
    ...staticExports.flatMap((item) =>
      item.entries.flatMap((entry) =>
        entry.moduleRequest
          ? [
              {
                specifier: entry.moduleRequest.value,
                kind: "static" as const,
                typeOnly: entry.isType,
              },
            ]
          : [],
      ),
    ),
    ...dynamicImports.map((item) => ({
      specifier: text.slice(item.moduleRequest.start + 1, item.moduleRequest.end - 1),
      kind: "dynamic" as const,
      typeOnly: false,
    })),
    ...[...text.matchAll(/new URL\(\s*"(\.[^"]+\.tsx?)",\s*import\.meta\.url/g)].map((match) => ({
      specifier: match[1] ?? "",
      kind: "dynamic" as const,
      typeOnly: false,
    })),
  ];
  const [first = "", second = ""] = relative(SRC, path).split(/[\\/]/);
  return {
    path: relative(ROOT, path).replaceAll("\\", "/"),
    module: second ? first : "",
    text,
    lines: text.split("\n").length - 1,
    imports,
  };
}

/** The repository path a relative import reaches, or undefined for packages and subpath imports. */
export function target(file: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return relative(
    ROOT,
    resolve(ROOT, dirname(file.path), specifier.split("?")[0] ?? ""),
  ).replaceAll("\\", "/");
}
