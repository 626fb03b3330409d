import { rubrics } from "virtual:rubrics";
import type { Language } from "#i18n";
import type { Rubric } from "#rubric";

/** A rubric of this build in one language; undefined when there is none with this id. */
export async function shippedRubric(id: string, language: Language): Promise<Rubric | undefined> {
  const entry = Object.hasOwn(rubrics, id) ? rubrics[id] : undefined;
  return entry && (await entry.load[language]()).rubric;
}

/** Ids of all rubrics of this build. */
export const RUBRIC_IDS = Object.keys(rubrics);
