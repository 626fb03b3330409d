import { describe, expect, test } from "vitest";
import {
  cleanHeader,
  compareKey,
  headersOf,
} from "../../../../src/intake/table/header/clean-header.ts";
import { plainCharacters } from "../../../../src/intake/table/header/radicals.ts";

describe("a header is cleaned", () => {
  test.each([
    ["1、题目", "题目"],
    ["1.人物名", "人物名"],
    ["12) Name", "Name"],
    ["Q1 Name", "Name"],
    ["Q12. Name", "Name"],
    ["第3题：团队", "团队"],
    ["（2）团队", "团队"],
    ["25、(其他（请补充）:)", "(其他(请补充):)"],
    ["6.通勤地点:选项", "通勤地点:选项"],
    ["<strong>Your</strong>&nbsp;name <em>now</em>", "Your name now"],
    ["R&amp;D", "R&D"],
    ["项目名称（单选题）", "项目名称"],
    ["* 项目名称", "项目名称"],
    ["ＡＩ　模型", "AI 模型"],
    ["本项⽬的意⻅", "本项目的意见"],
    ["3.5 年内的收入", "3.5 年内的收入"],
    ["5G 覆盖", "5G 覆盖"],
    ["2026年收入", "2026年收入"],
  ])("%s", (original, text) => {
    expect(cleanHeader(original)).toBe(text);
  });

  test("50,000 characters of open brackets take no time to speak of", () => {
    expect(cleanHeader("<".repeat(50_000)).length).toBeLessThanOrEqual(500);
    expect(cleanHeader(`${"(".repeat(50_000)}1`).length).toBeLessThanOrEqual(500);
  });
});

test("every radical of the supplement is left as it is or becomes one ordinary Han, none of it a radical again", () => {
  for (let code = 0x2e80; code <= 0x2fd5; code += 1) {
    const plain = plainCharacters(String.fromCharCode(code));
    expect([...plain]).toHaveLength(1);
  }
  expect(plainCharacters("⻅⻚⻓⻔⻋⻉⻢⻥⻦⻝⻛⻜⻰⻳")).toBe("见页长门车贝马鱼鸟食风飞龙龟");
});

test("headers that repeat are numbered, and the originals stay", () => {
  expect(
    headersOf(["1、说明", "2、说明", "说 明", ""]).map(({ original, text, key }) => [
      original,
      text,
      key,
    ]),
  ).toEqual([
    ["1、说明", "说明", "说明"],
    ["2、说明", "说明 (2)", "说明(2)"],
    ["说 明", "说 明 (3)", "说明(3)"],
    ["", "", ""],
  ]);
});

test("keys ignore case, blanks, width and punctuation", () => {
  expect(compareKey(" Project－Name？")).toBe(compareKey("projectname"));
});
