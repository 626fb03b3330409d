import type { Assessment } from "#assessment";
import type { Report } from "#report";
import { writeAssessment } from "#state";
import { pictureOf } from "./save-picture.ts";

/** What a file is written from. */
interface Given {
  readonly assessment: Assessment;
  /** In the language of the page. */
  readonly report: Report;
}

interface Format {
  readonly ending: string;
  readonly type: string;
  /** The heavy part of each writer is fetched when it is first used. */
  readonly write: (given: Given) => Promise<BlobPart>;
}

/** Every format but the PDF, the most asked for first. */
export const FORMATS = ["xlsx", "html", "markdown", "csv", "json", "svg", "png"] as const;
export type FormatId = (typeof FORMATS)[number];

export const FORMAT: Readonly<Record<FormatId, Format>> = {
  xlsx: {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    async write({ report }) {
      const { reportWorkbook } = await import("#exports");
      return reportWorkbook([report]);
    },
  },
  html: {
    ending: "html",
    type: "text/html;charset=utf-8",
    async write({ report }) {
      const { reportHtml } = await import("#exports");
      return reportHtml([report]);
    },
  },
  markdown: {
    ending: "md",
    type: "text/markdown;charset=utf-8",
    async write({ report }) {
      const { reportMarkdown } = await import("#exports");
      return reportMarkdown(report);
    },
  },
  csv: {
    ending: "csv",
    type: "text/csv;charset=utf-8",
    async write({ report }) {
      const { answersCsv } = await import("#exports");
      return answersCsv(report);
    },
  },
  json: {
    ending: "json",
    type: "application/json",
    write: ({ assessment }) => Promise.resolve(writeAssessment(assessment)),
  },
  svg: {
    ending: "svg",
    type: "image/svg+xml",
    async write({ report }) {
      const { radarSvg } = await import("#exports");
      return radarSvg(report);
    },
  },
  png: {
    ending: "png",
    type: "image/png",
    async write({ report }) {
      const { radarSvg } = await import("#exports");
      return pictureOf(radarSvg(report));
    },
  },
};
