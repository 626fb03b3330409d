import { describe, expect, test } from "vitest";
import { type Encoding, rankEncodings, readTable } from "#intake";
import { csv, encode, encodeMarked } from "../../../fixtures/tables/encode.ts";

const TABLES: Partial<Record<Encoding, readonly string[][]>> = {
  gb18030: [
    ["序号", "项目名称", "联系邮箱", "项目简介"],
    ["1", "青松质检", "a@b.cn", "我们用摄像头检查产线上的零件，已有三家工厂在用。"],
  ],
  big5: [
    ["編號", "專案名稱", "電子郵件", "專案簡介"],
    ["1", "青松質檢", "a@b.tw", "我們用攝影機檢查產線上的零件，已有三家工廠在用。"],
  ],
  shift_jis: [
    ["番号", "事業名", "メール", "概要"],
    [
      "1",
      "青松検査",
      "a@b.jp",
      "カメラで生産ラインの部品を検査します。すでに三つの工場で使われています。",
    ],
  ],
  "euc-kr": [
    ["번호", "프로젝트 이름", "이메일", "소개"],
    [
      "1",
      "푸른고래",
      "a@b.kr",
      "우리는 카메라로 생산 라인의 부품을 검사합니다. 이미 세 공장에서 사용하고 있습니다.",
    ],
  ],
  "windows-1252": [
    ["Nom du projet", "Société", "Description", "Prénom"],
    [
      "Baleine",
      "Édition générale",
      "Nous vérifions les pièces à la caméra ; déjà utilisé par trois fabricants français.",
      "Zoé",
    ],
  ],
};

describe("a table without a byte order mark is read in its own encoding", () => {
  test.each(Object.entries(TABLES))("%s", (name, rows) => {
    const encoding = name as Encoding;
    const read = readTable(encode(csv(rows), encoding));
    expect(read).toMatchObject({ ok: true, value: { encoding } });
    expect(read.ok && read.value.headers.map(({ original }) => original)).toEqual(rows[0]);
  });

  test.each(["utf-16le", "utf-16be"] as const)("%s, and with its mark", (encoding) => {
    const text = csv(TABLES.gb18030 ?? []);
    expect(readTable(encode(text, encoding))).toMatchObject({ ok: true, value: { encoding } });
    expect(readTable(encodeMarked(text, encoding))).toMatchObject({
      ok: true,
      value: { encoding },
    });
  });
});

describe("what is not clear is asked, never guessed", () => {
  test("two Han in GB18030 are too few to tell: the choices come with previews", () => {
    const bytes = encode("name,team\r\nWhale,张伟\r\n", "gb18030");
    expect(readTable(bytes)).toMatchObject({
      ok: false,
      problems: [{ code: "table.encodingUnclear" }],
    });
    const ranking = rankEncodings(bytes);
    expect(ranking.find(({ encoding }) => encoding === "gb18030")?.preview).toContain("张伟");
    expect(Math.max(...ranking.map(({ likelihood }) => likelihood))).toBeLessThan(0.5);
    expect(readTable(bytes, { encoding: "gb18030" })).toMatchObject({
      ok: true,
      value: { encoding: "gb18030" },
    });
  });

  test("random bytes", () => {
    const bytes = Uint8Array.from({ length: 4_000 }, (_, i) => 128 + ((i * 7_919) % 127));
    expect(readTable(bytes)).toMatchObject({
      ok: false,
      problems: [{ code: "table.encodingUnclear" }],
    });
  });
});

test("GB18030 comes first for simplified text and Big5 for traditional, although each can be read as the other", () => {
  const order = (encoding: Encoding) =>
    rankEncodings(encode(csv(TABLES[encoding] ?? []), encoding)).map((guess) => guess.encoding);
  expect(order("gb18030")[0]).toBe("gb18030");
  expect(order("big5")[0]).toBe("big5");
  expect(order("big5")).toContain("gb18030");
});
