import type { Messages } from "../shape.ts";

export const cohortReport: Messages["cohortReport"] = { title: "招募报告" };
