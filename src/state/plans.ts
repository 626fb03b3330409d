import type { Assessment } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import type { PlanView } from "#report";
import { browserPlatform } from "./platform.ts";
import { loadRubricOf } from "./rubric-store.ts";

export type PlanLoad =
  | { readonly ok: true; readonly plan: PlanView }
  /** As `ReportLoad`. */
  | { readonly ok: false; readonly reason: "absent" | "failed" };

/** The roadmap of an assessment under the plan it holds, with what can be decided about it, in one language. */
export async function loadPlan(assessment: Assessment, language: Language): Promise<PlanLoad> {
  const [loaded, parts] = await Promise.all([
    loadRubricOf(assessment, language),
    Promise.all([import("#report"), loadMessages(language)]).catch(() => undefined),
  ]);
  if (!loaded.ok) return loaded;
  if (!parts) return { ok: false, reason: "failed" };
  const [{ buildPlanView }, messages] = parts;
  const { rubric } = loaded;
  const plan = buildPlanView({ rubric, assessment, messages, now: browserPlatform.now() });
  return { ok: true, plan };
}
