// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { useSettings } from "#state";
import { startSettings } from "../../../src/state/keep-settings.ts";

let stop = (): void => {};
const visit = (forced: string | null, ...preferred: string[]) => {
  stop();
  stop = startSettings(forced, preferred);
  const { language, theme } = useSettings.getState();
  return [language, theme];
};

beforeEach(() => localStorage.clear());
afterEach(() => stop());

test("the first visit speaks the browser's language and follows the system's theme", () => {
  expect(visit(null, "fr", "zh-Hant-TW", "en")).toEqual(["zh", "system"]);
  expect(visit(null, "fr")).toEqual(["en", "system"]);
});

test("a choice holds for the next visit", () => {
  visit(null, "en");
  useSettings.getState().setLanguage("zh");
  useSettings.getState().setTheme("dark");
  expect(visit(null, "en")).toEqual(["zh", "dark"]);
});

test("the length of an assessment holds for the next visit; a stored one that is none means all", () => {
  visit(null, "en");
  useSettings.getState().setLength("quick");
  visit(null, "en");
  expect(useSettings.getState().length).toBe("quick");
  localStorage.setItem("touchstone.length", "endless");
  visit(null, "en");
  expect(useSettings.getState().length).toBe("full");
});

test("a language forced by the address holds for that visit only", () => {
  visit(null, "en");
  useSettings.getState().setLanguage("zh");
  expect(visit("en", "en")[0]).toBe("en");
  expect(visit(null, "en")[0]).toBe("zh");
});

test("a stored value that is none is passed over", () => {
  localStorage.setItem("touchstone.theme", "neon");
  localStorage.setItem("touchstone.language", "xx");
  expect(visit("yy", "zh")).toEqual(["zh", "system"]);
});
