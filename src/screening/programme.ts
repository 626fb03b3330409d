import { useEffect } from "react";
import type { Programme } from "#assessment";
import {
  type IntakeChanges,
  type LogLine,
  logged,
  type RankSettings,
  type SavedView,
} from "#cohort";
import type { Language } from "#i18n";
import type { Rubric } from "#rubric";
import { rubricFor } from "#scoring";
import { browserPlatform, loadRubric, useRubric } from "#state";
import { type ChangeResult, changeIntake } from "./change-intake.ts";
import { movesRanking, settingLines } from "./setting-lines.ts";

/** A programme's rubric with its settings, in the language of the page; undefined until it is there. */
export function useProgrammeRubric(
  programme: Programme | undefined,
  language: Language,
): Rubric | undefined {
  const id = programme?.rubric.id ?? "";
  const rubric = useRubric(id);
  useEffect(() => {
    if (id !== "") void loadRubric(id, language);
  }, [id, language]);
  return rubric && programme && rubricFor(rubric, { programme });
}

/** Saves a programme's settings, with a line in the log for each that was changed. */
export function saveProgramme(id: string, programme: Programme): Promise<ChangeResult> {
  const now = browserPlatform.now();
  return changeIntake(id, ({ record }): IntakeChanges | null => {
    const before = record.programme;
    const lines = settingLines(before, programme);
    if (lines.length === 0) return null;
    const content = record.content + (movesRanking(before, programme) ? 1 : 0);
    const after = { ...record, content, programme: { ...programme, updatedAt: now } };
    return logged(after, now, lines);
  });
}

/**
 * Saves how the applicants are ranked.
 * @param lines what the log shall say of it
 */
export function saveRanking(
  id: string,
  ranking: RankSettings,
  lines: readonly LogLine[],
): Promise<ChangeResult> {
  const now = browserPlatform.now();
  return changeIntake(id, ({ record }) =>
    logged({ ...record, ranking, content: record.content + 1 }, now, lines),
  );
}

/** Saves the ways of looking at the table. */
export function saveViews(id: string, views: readonly SavedView[]): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) => ({ record: { ...record, views } }));
}
