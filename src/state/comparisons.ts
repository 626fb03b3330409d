import type { Assessment, Snapshot } from "#assessment";
import { type Language, loadMessages, type Messages } from "#i18n";
import type { ComparedSide, Comparison, EditionChange, Timeline } from "#report";
import type { Rubric } from "#rubric";
import { browserPlatform } from "./platform.ts";
import { loadEditionOf, loadRubricOf } from "./rubric-store.ts";
import { editionGap, snapshotKeys } from "./snapshots.ts";

/** The key of today among the keys of the snapshots. */
export const NOW = "now";

/** Everything the page of snapshots shows. */
export interface ChangeView {
  /** The rubric of today, in the language asked for or the one at hand. */
  readonly rubric: Rubric;
  /** Keys of the points of the timeline, oldest first; the last is `NOW`. */
  readonly keys: readonly string[];
  readonly timeline: Timeline;
  /** Undefined while two that exist and differ are not chosen. */
  readonly comparison: Comparison | undefined;
  /** Undefined where the edition is the shipped one, or its rules are not kept. */
  readonly edition: EditionChange | undefined;
}

export type ChangeLoad =
  | { readonly ok: true; readonly view: ChangeView }
  /** As `ReportLoad`. */
  | { readonly ok: false; readonly reason: "absent" | "failed" };

/**
 * The snapshots of an assessment and today, each scored by the rules of its own edition, with two of them compared.
 * @param chosen keys of two sides
 * @throws ScoringRubricError when a kept rubric cannot be scored, which its own checks rule out
 */
export async function loadChange(
  assessment: Assessment,
  language: Language,
  chosen: { readonly from: string; readonly to: string } | undefined,
): Promise<ChangeLoad> {
  const [loaded, parts] = await Promise.all([
    loadRubricOf(assessment, language),
    Promise.all([import("#report"), loadMessages(language)]).catch(() => undefined),
  ]);
  if (!loaded.ok) return loaded;
  if (!parts) return { ok: false, reason: "failed" };
  const [{ buildComparison, buildEditionChange, buildTimeline }, messages] = parts;
  const { rubric } = loaded;
  const words = { rubric, messages };
  const { keys, sides } = await sidesOf(assessment, rubric, messages);
  const sideAt = (key: string | undefined) => sides[keys.findIndex((known) => known === key)];
  const [before, after] = [sideAt(chosen?.from), sideAt(chosen?.to)];
  const venture = assessment.venture.name;
  const now = sides.at(-1);
  const edition =
    now && editionGap(assessment, rubric)?.kind === "older"
      ? await loadEditionOf(assessment, assessment.rubric.version)
      : undefined;
  return {
    ok: true,
    view: {
      rubric,
      keys,
      timeline: buildTimeline(sides, words),
      comparison:
        before && after && before !== after
          ? buildComparison({ ...words, venture, before, after })
          : undefined,
      edition:
        now && edition ? buildEditionChange({ ...words, venture, side: now, edition }) : undefined,
    },
  };
}

/** What the shipped edition does to an assessment answered with an earlier one; undefined where that cannot be said. */
export async function loadEditionChange(
  assessment: Assessment,
  language: Language,
): Promise<EditionChange | undefined> {
  const load = await loadChange({ ...assessment, snapshots: [] }, language, undefined);
  return load.ok ? load.view.edition : undefined;
}

async function sidesOf(
  assessment: Assessment,
  rubric: Rubric,
  messages: Pick<Messages, "compare">,
): Promise<{ readonly keys: readonly string[]; readonly sides: readonly ComparedSide[] }> {
  const keys = snapshotKeys(assessment.snapshots);
  const past = await Promise.all(
    assessment.snapshots.map(async (snapshot, i) => ({
      key: keys[i] ?? "",
      side: await sideOf(snapshot, snapshot.label, rubric, assessment),
    })),
  );
  // A file may hold them in any order.
  const ordered = past.toSorted((a, b) => Date.parse(a.side.at) - Date.parse(b.side.at));
  const today = { ...assessment, at: browserPlatform.now() };
  const now = await sideOf(today, messages.compare.now, rubric, assessment);
  return {
    keys: [...ordered.map(({ key }) => key), NOW],
    sides: [...ordered.map(({ side }) => side), now],
  };
}

async function sideOf(
  facts: Omit<Snapshot, "label">,
  name: string,
  shipped: Rubric,
  { programme }: Pick<Assessment, "programme">,
): Promise<ComparedSide> {
  const { at, rubric, profile, answers, weights } = facts;
  const said = { name, at, rubric, profile, answers, ...(weights && { weights }) };
  return { ...said, ...(await standingOf({ rubric, ...(programme && { programme }) }, shipped)) };
}

/** The rules that score what was answered to one edition; `shipped` has the programme's settings already. */
async function standingOf(
  scored: Pick<Assessment, "rubric" | "programme">,
  shipped: Rubric,
): Promise<Pick<ComparedSide, "rules" | "standing">> {
  const { rubric } = scored;
  if (rubric.id !== shipped.id) return { rules: shipped, standing: "unknown" };
  if (rubric.version === shipped.version) {
    return { rules: shipped, standing: rubric.hash === shipped.hash ? "shipped" : "otherText" };
  }
  const edition = await loadEditionOf(scored, rubric.version);
  if (!edition) return { rules: shipped, standing: "unknown" };
  return { rules: edition.rules, standing: edition.hash === rubric.hash ? "kept" : "otherText" };
}
