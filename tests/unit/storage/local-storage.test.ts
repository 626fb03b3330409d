// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import {
  clearJournal,
  dropJournalEntry,
  PERSISTENCE,
  readJournal,
  readSetting,
  writeJournal,
  writeSetting,
} from "#storage";
import { ID, lumen, OTHER_ID } from "../assessment/assessments.ts";

beforeEach(() => localStorage.clear());

/** Runs with a localStorage that throws at every touch, as a browser does that blocks it. */
function denied(reach: "property" | "methods", run: () => void): void {
  const real = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
  const refuse = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  const value = new Proxy({}, { get: () => refuse });
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: reach === "property" ? refuse : () => value,
  });
  try {
    run();
  } finally {
    if (real) Object.defineProperty(globalThis, "localStorage", real);
  }
}

test("a choice is there for the next visit, under the key that the map names", () => {
  expect(readSetting("language")).toBeNull();
  expect(writeSetting("language", "zh")).toBe(true);
  expect(readSetting("language")).toBe("zh");
  expect(localStorage.getItem(PERSISTENCE.language.key)).toBe("zh");
});

test.each(["property", "methods"] as const)(
  "a browser that denies storage (%s) is no error",
  (reach) => {
    denied(reach, () => {
      expect(readSetting("theme")).toBeNull();
      expect(writeSetting("theme", "dark")).toBe(false);
      expect(writeJournal("tab", null, lumen())).toBe(false);
      expect(readJournal()).toEqual([]);
      clearJournal("tab", ID);
    });
  },
);

test("the journal keeps one version an assessment and tab, with the revision it builds on", () => {
  writeJournal("a", 4, lumen());
  writeJournal("a", null, lumen(OTHER_ID));
  writeJournal("b", 4, lumen());
  const entries = readJournal();
  expect(entries.map(({ base, assessment }) => `${assessment.id} on ${base}`).sort()).toEqual([
    `${ID} on 4`,
    `${ID} on 4`,
    `${OTHER_ID} on null`,
  ]);
  clearJournal("a", ID);
  for (const entry of readJournal()) if (entry.assessment.id === OTHER_ID) dropJournalEntry(entry);
  expect(readJournal().map(({ assessment }) => assessment)).toEqual([lumen()]);
});

test("a journal that cannot be read is passed over and left where it is", () => {
  for (const [key, value] of [
    ["x", "{"],
    ["y", "null"],
    ["z", JSON.stringify({ base: 1, assessment: { ...lumen(), revision: "9" } })],
  ] as const) {
    localStorage.setItem(`${PERSISTENCE.journal.prefix}${key}`, value);
  }
  expect(readJournal()).toEqual([]);
  expect(localStorage.length).toBe(3);
});

test("no two things share a place", () => {
  const places = Object.values(PERSISTENCE).map((home) => JSON.stringify(home));
  expect(new Set(places).size).toBe(places.length);
});
