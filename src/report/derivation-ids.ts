/** Names of the lines of the derivation; they stand in addresses, so they stay as they are. */
export const lineOf = {
  criterion: (id: string, figure: "weight" | "points" | "contribution") =>
    `criterion.${id}.${figure}`,
  dimension: (
    id: string,
    figure:
      | "sum"
      | "weight"
      | "claimed"
      | "adjusted"
      | "coverage"
      | "evidence"
      | "low"
      | "high"
      | "contribution",
  ) => `dimension.${id}.${figure}`,
  whole: (figure: string) => `whole.${figure}`,
  gate: (criterionId: string, index: number) => `gate.${criterionId}.${index}`,
  gap: (criterionId: string, figure: "recoverable" | "gain") => `gap.${criterionId}.${figure}`,
  roadmap: (criterionId: string, figure: "days" | "gain" | "after") =>
    `roadmap.${criterionId}.${figure}`,
  roadmapDays: "roadmap.days",
  firmness: (figure: string) => `firmness.${figure}`,
};
