import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemas } from "../fixtures/json-schemas.ts";

const schemas = jsonSchemas();

test("a JSON Schema is published for every kind of file and each file of a rubric", () => {
  expect(schemas).toHaveLength(13);
  expect(schemas.filter(({ path }) => !existsSync(path))).toEqual([]);
});

test.each(schemas)("$path says what the reader checks today", ({ path, text }) => {
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(path, "utf8")));
});
