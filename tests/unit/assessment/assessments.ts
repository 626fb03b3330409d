import { type Assessment, createAssessment, withAnswer, withProfile } from "#assessment";

export const ID = "3f0c2a52-6b0e-4d1c-9a2f-1b7e5c8d4a10";
export const OTHER_ID = "8c1d6f4e-2a3b-4c5d-8e6f-7a8b9c0d1e2f";
export const DAY_1 = "2026-11-21T08:00:00.000Z";
export const DAY_2 = "2026-11-22T08:30:00.000Z";
export const RUBRIC = { id: "toy", version: "1.0.0", hash: "a".repeat(64) } as const;

/** A venture with three answers in three states, at revision 5. */
export function lumen(id: string = ID): Assessment {
  const venture = { name: "Lumen 流明", oneLiner: "Reads contracts" };
  let made = createAssessment({ id, now: DAY_1, rubric: RUBRIC, venture });
  made = withProfile(made, { stage: "pilot", modality: ["text"] }, DAY_1);
  made = withAnswer(made, "m1", { level: 3, evidence: 2, note: "12 interviews" }, DAY_1);
  made = withAnswer(made, "m2", { notApplicable: "other", note: "no such activity" }, DAY_1);
  return withAnswer(made, "t1", { unknown: true }, DAY_1);
}

/** The assessment as a stranger might send it: plain JSON, with changes at the top level. */
export function file(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...structuredClone(lumen()), ...changes };
}

/** With one answer as the stranger wrote it. */
export function fileWithAnswer(answer: unknown): Record<string, unknown> {
  return file({ answers: { m1: answer } });
}
