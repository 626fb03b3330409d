import { expect, test } from "vitest";
import { cleanText, codesIn } from "../../../../src/exports/pdf/text/clean.ts";
import { safeAddress } from "../../../../src/exports/pdf/text/address.ts";

test("nothing after a control character is lost", () => {
  expect(cleanText("前\u0000后\u0007\u001b完")).toBe("前后完");
});

test("tabs and spaces of every width print as one plain space; fixed ones keep the line together", () => {
  expect(cleanText("a\tb\u2003c\u2009d")).toBe("a b c d");
  expect(cleanText("20\u00a0%\u202f!")).toBe("20\u00a0%\u00a0!");
});

test("line breaks of every system are one line break", () => {
  expect(cleanText("一\r\n二\r三\u2028四\u0085五")).toBe("一\n二\n三\n四\n五");
});

test("marks without a shape vanish: direction marks, joiners, soft hyphens, variation selectors", () => {
  expect(cleanText("re\u00adport\u200b \u202eabc\u202c \u2764\ufe0f\ufeff")).toBe(
    "report abc \u2764",
  );
});

test("a letter and its accent become one character", () => {
  expect(cleanText("e\u0301")).toBe("é");
});

test("a lone surrogate becomes the replacement character and a pair stays a pair", () => {
  expect(cleanText("a\ud842b\udfb7c𠮷")).toBe("a\ufffdb\ufffdc𠮷");
});

test("the characters of a report are those of every text in it, wherever it stands", () => {
  const codes = codesIn({ a: ["你\n好"], b: { c: "𠮷" }, d: 3, e: null });
  expect([...codes].map((code) => String.fromCodePoint(code)).sort()).toEqual(
    ["你", "好", "𠮷"].sort(),
  );
});

test("only web and mail addresses become links", () => {
  expect(safeAddress(" https://例子.中国/路?q=(1) ")).toBe(
    "https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF?q=(1)",
  );
  expect(safeAddress("mailto:a@example.com")).toBe("mailto:a@example.com");
  for (const address of [
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " java\nscript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "http://example.com",
    "//example.com",
    "see chapter 3",
    `https://example.com/${"a".repeat(2000)}`,
  ]) {
    expect(safeAddress(address), address).toBeUndefined();
  }
});
