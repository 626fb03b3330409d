import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { redactor } from "#cohort";

describe("known strings go, in any case and width", () => {
  test.each([
    ["Lumen sells to hospitals.", ["Lumen"], "▇▇▇ sells to hospitals."],
    ["LUMEN and lumen and Ｌｕｍｅｎ", ["Lumen"], "▇▇▇ and ▇▇▇ and ▇▇▇"],
    ["澜页科技的客户说澜页好用。", ["澜页科技", "澜页"], "▇▇▇的客户说▇▇▇好用。"],
    ["Write to li.wei@lanye.ai today", ["li.wei@lanye.ai", "lanye.ai"], "Write to ▇▇▇ today"],
    ["New  York\nLabs", ["new york labs"], "▇▇▇"],
  ])("%s", (text, known, expected) => {
    expect(redactor(known)(text)).toBe(expected);
  });

  test("names that overlap are one blot, not two halves", () => {
    expect(redactor(["Ann Lee", "Lee Labs"])("By Ann Lee Labs.")).toBe("By ▇▇▇.");
    expect(redactor(["anan"])("ananan")).toBe("▇▇▇");
  });

  test("characters that mean something to a pattern mean themselves", () => {
    expect(
      redactor(["A.I. (x+y)*", "$1", "[z]"])("We are A.I. (x+y)* for $1, not [z] or AXIX."),
    ).toBe("We are ▇▇▇ for ▇▇▇, not ▇▇▇ or AXIX.");
  });

  test("two or three letters go as a word only, a single one never, an empty one does nothing", () => {
    expect(redactor(["AI"])("AI is said to be main-stream AI2")).toBe(
      "▇▇▇ is said to be main-stream AI2",
    );
    expect(redactor(["AI"])("用AI做客服")).toBe("用▇▇▇做客服");
    expect(redactor(["X", "", "  "])("X marks it")).toBe("X marks it");
  });

  test("letters that fold to several keep their place", () => {
    // "ﬁ" folds to two letters, "İ" to two units; the rest of the text must not shift.
    expect(redactor(["office"])("Our oﬃce in İzmir")).toBe("Our ▇▇▇ in İzmir");
    expect(redactor(["izmir labs"])("İ and 💡 izmir labs")).toBe("İ and 💡 ▇▇▇");
  });

  test("property: a text without the string stays, letter for letter", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        expect(redactor(["Qzxw-Nothing-Like-It"])(text)).toBe(text);
      }),
    );
  });

  test("property: afterwards the string is nowhere", () => {
    assert(
      property(string(), string(), (before, after) => {
        const said = redactor(["Lumen Labs"])(`${before}lumen LABS${after}`);
        expect(said.toLowerCase()).not.toContain("lumen labs");
      }),
    );
  });
});
