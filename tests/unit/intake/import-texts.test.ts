import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadMessages } from "#i18n";

const SRC = fileURLToPath(new URL("../../../src", import.meta.url));

/** Every code `import.*` that the sources spell. */
function reported(): string[] {
  const texts = ["intake/many", "workers"].flatMap((folder) =>
    readdirSync(`${SRC}/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(`${SRC}/${folder}/${name}`, "utf8")),
  );
  const codes = texts.flatMap((text) => text.match(/"import\.[a-zA-Z]+"/g) ?? []);
  return [...new Set(codes.map((code) => code.slice(1, -1)))].sort();
}

test("every problem of a drop has a sentence in both languages with the same gaps, and no sentence is left over", async () => {
  const [zh, en] = [await loadMessages("zh"), await loadMessages("en")];
  const gaps = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();
  for (const { problems } of [zh, en]) {
    const told = Object.keys(problems).filter((code) => code.startsWith("import."));
    expect(told.sort()).toEqual(reported());
  }
  for (const code of reported())
    expect(gaps(zh.problems[code]), code).toEqual(gaps(en.problems[code]));
});
