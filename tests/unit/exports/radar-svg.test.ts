import { describe, expect, test } from "vitest";
import { radarSvg } from "#exports";
import type { Report } from "#report";
import { at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";
import { xmlFault } from "../../fixtures/well-formed.ts";

/** Corners of the shape with a class, around the centre of the radar. */
function corners(svg: string, name: string): number[][] {
  const [, path = ""] = new RegExp(`class="${name}"[^>]* d="([^"]*)"`).exec(svg) ?? [];
  return path
    .split("Z")
    .filter(Boolean)
    .flatMap((shape) =>
      shape
        .slice(1)
        .split("L")
        .map((corner) => corner.split(" ").map(Number)),
    );
}

/** Distance from the centre, of 200. */
function reach([x = 0, y = 0]: number[]): number {
  return Math.hypot(x, y);
}

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = ""]) => text);
}

/** The report with other titles on its axes. */
function titled(report: Report, titles: readonly string[]): Report {
  const axes = titles.map((title, i) => ({ id: `a${i}`, title }));
  const values = titles.map((_, i) => 20 + i * 10);
  const range = values.map((value) => ({ low: value - 5, high: value + 5 }));
  const rows = titles.map((title, i) => [title, `${values[i]}.0`, `${values[i]}.0`, "15.0–25.0"]);
  const series = report.radar.series.map((one) => ({ ...one, values }));
  return {
    ...report,
    radar: { ...report.radar, axes, range, series, table: { ...report.radar.table, rows } },
  };
}

describe("what is drawn", () => {
  test("scores lie on their axes from the top clockwise, at their share of the radius", async () => {
    const report = titled(await toyReport(shortOfCash), ["A", "B", "C", "D", "E"]);
    // 20, 30, 40, 50, 60 of 100 on axes of 200.
    const shape = corners(radarSvg(report), "adjusted");
    expect(shape.map((corner) => Math.round(reach(corner)))).toEqual([40, 60, 80, 100, 120]);
    expect(shape[0]).toEqual([0, -40]);
    expect(shape[1]?.[0]).toBeGreaterThan(0);
    expect(shape[4]?.[0]).toBeLessThan(0);
    expect(corners(radarSvg(report), "claimed")).toEqual(shape);
  });

  test("the band reaches from the low to the high end of each range", async () => {
    const report = titled(await toyReport(shortOfCash), ["A", "B", "C", "D", "E"]);
    const band = corners(radarSvg(report), "band").map((corner) => Math.round(reach(corner)));
    expect(band).toEqual([50, 70, 90, 110, 130, 30, 50, 70, 90, 110]);
  });

  test("each axis carries its title and its score, with the range where there is one", async () => {
    const answers = { "MKT-A": at(4), "FIN-A": at(3), "FIN-B": at(5) };
    const svg = radarSvg(await toyReport(answers));
    // Market: 75 for three quarters of its weight; the open quarter moves it from 56.3 to 81.3.
    expect(texts(svg)).toEqual(expect.arrayContaining(["Market", "75.0 (56.3–81.3)"]));
    expect(texts(svg)).toEqual(expect.arrayContaining(["Evidence-backed", "Claimed", "Range"]));
  });

  test("no band and no word for it where every question is answered", async () => {
    expect(texts(radarSvg(await toyReport(shortOfCash)))).not.toContain("Range");
  });

  test("both languages, with title and description for those who do not see it", async () => {
    for (const language of ["zh", "en"] as const) {
      const report = await toyReport(shortOfCash, { language });
      const svg = radarSvg(report);
      expect(xmlFault(svg)).toBeUndefined();
      expect(svg).toContain(`lang="${language === "zh" ? "zh-CN" : "en"}"`);
      expect(svg).toContain(`<desc id="radar-${language}-desc">${report.radar.alt}</desc>`);
      expect(svg).toContain(`aria-labelledby="radar-${language}-title radar-${language}-desc"`);
      for (const { title } of report.radar.axes) expect(texts(svg)).toContain(title);
    }
  });

  test("an axis without a score is drawn at the centre", async () => {
    const report = await toyReport(shortOfCash);
    const radar = {
      ...report.radar,
      series: report.radar.series.map((one) => ({ ...one, values: one.values.map(() => null) })),
    };
    const svg = radarSvg({ ...report, radar });
    expect(corners(svg, "adjusted").every((corner) => reach(corner) === 0)).toBe(true);
    expect(svg).not.toContain("<circle");
  });
});

describe("titles of any length", () => {
  const LONG = [
    "Serviceable market counted from the bottom up, with named sources for every figure in it",
    "Technology",
    "面向中国内地公众提供服务所需的备案、登记、安全评估与生成内容标识（含跨境数据流动）",
    "Pneumonoultramicroscopicsilicovolcanoconiosisandmore",
    "Talent",
    "法律",
    "Cost",
  ];

  test("nothing is cut: every title is there in full, within the drawing", async () => {
    const svg = radarSvg(titled(await toyReport(shortOfCash), LONG));
    const bare = texts(svg).join("").replace(/\s/g, "");
    for (const title of LONG) expect(bare).toContain(title.replace(/\s/g, ""));
    const [, width = "", height = ""] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    const [, top = ""] = /translate\(400 (\d+)\)/.exec(svg) ?? [];
    for (const [, x = "", y = "", side = "", text = ""] of svg.matchAll(
      /<text [^>]*x="([-\d.]+)" y="([-\d.]+)" text-anchor="(\w+)">([^<]*)/g,
    )) {
      // Three fifths of an em a letter, one em a Chinese character: about what a sans-serif takes.
      const length = Array.from(text).reduce((em, c) => em + (c > "\u2e80" ? 1 : 0.58), 0) * 16;
      const left = 400 + Number(x) - { start: 0, middle: length / 2, end: length }[side as "start"];
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + length, text).toBeLessThanOrEqual(Number(width));
      expect(Number(top) + Number(y), text).toBeGreaterThan(12);
      expect(Number(top) + Number(y), text).toBeLessThan(Number(height));
    }
  });

  test("a Chinese line never begins with a closing mark", async () => {
    const svg = radarSvg(titled(await toyReport(shortOfCash), LONG));
    expect(texts(svg).filter((text) => /^[、，。）]/u.test(text))).toEqual([]);
  });
});

test("hostile titles and names stay text", async () => {
  const name = `</title><script>alert(1)</script> & "x" 'y' \u0000\ud800]]>`;
  const report = await toyReport(shortOfCash, { name });
  const svg = radarSvg(titled(report, [name, "<b>", "&amp;"]));
  expect(xmlFault(svg)).toBeUndefined();
  expect(svg).not.toMatch(/<(script|b)\b/);
  expect(svg).not.toMatch(/\s(on\w+|style|href)=|url\(/);
});

test("the same report gives the same drawing", async () => {
  const report = await toyReport(shortOfCash);
  expect(radarSvg(structuredClone(report))).toBe(radarSvg(report));
});
