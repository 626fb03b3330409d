import { deflateSync } from "fflate";
import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { readAssessmentFile, packShare, unpackShare } from "#intake";
import { venture } from "../../fixtures/venture-files.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Bytes as the part of an address, however large. */
function asData(bytes: Uint8Array): string {
  return Buffer.from(deflateSync(bytes)).toString("base64url");
}

test("an assessment goes through an address and comes back the same", () => {
  const { answers: _all, ...rest } = venture("api-product");
  const assessment = {
    ...rest,
    answers: { "MKT-01": { level: 3, evidence: 2, note: "访谈12家，见记录 🙂" } },
  };
  const data = packShare(JSON.stringify(assessment)) ?? "";
  expect(data).toMatch(/^[A-Za-z0-9_-]+$/);
  const unpacked = unpackShare(data);
  expect(unpacked.ok && readAssessmentFile(unpacked.value)).toEqual({
    ok: true,
    value: assessment,
  });
});

test("any text survives, in any script", () => {
  assert(
    property(string({ unit: "binary", maxLength: 300 }), (words) => {
      const unpacked = unpackShare(packShare(words) ?? "");
      return (
        unpacked.ok &&
        text(unpacked.value) === new TextDecoder().decode(new TextEncoder().encode(words))
      );
    }),
    { numRuns: 25 },
  );
});

test("what would make an address of over 8,000 characters is left to a file", () => {
  // Numbers without a pattern do not pack: a linear congruence, 12,000 letters.
  let state = 1;
  const noise = Array.from({ length: 12_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return String.fromCharCode(33 + ((state >>> 20) % 90));
  }).join("");
  expect(packShare(noise)).toBeUndefined();
});

describe("hostile links", () => {
  const codes = (data: string) => {
    const unpacked = unpackShare(data);
    return unpacked.ok ? [] : unpacked.problems.map(({ code }) => code);
  };

  test("one that unpacks to twenty megabytes is stopped at one", () => {
    const bomb = asData(new Uint8Array(20_000_000));
    expect(codes(bomb)).toEqual(["file.shareTooLarge"]);
  });

  test("one cut short, changed, empty or of other letters is damaged", () => {
    const data = packShare(JSON.stringify(venture("api-product").profile)) ?? "";
    for (const wrong of [
      data.slice(0, -6),
      `${data.slice(0, 9)}AAAA${data.slice(13)}`,
      "",
      "a b",
      "%00",
      "🙂",
    ]) {
      expect(codes(wrong), wrong.slice(0, 20)).toEqual(["file.shareDamaged"]);
    }
  });

  test("one that holds something else is refused by the reader of files", () => {
    const unpacked = unpackShare(packShare("[1, 2, 3]") ?? "");
    expect(unpacked.ok && readAssessmentFile(unpacked.value).ok).toBe(false);
  });
});
