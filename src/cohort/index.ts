export type { Agreement, Metric } from "./krippendorff.ts";
export { krippendorffAlpha } from "./krippendorff.ts";
