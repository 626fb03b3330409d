import { type Assessment, fitText, LIMITS, type Snapshot } from "#assessment";
import { criteriaOf, type Rubric } from "#rubric";
import { useLibrary } from "./library-store.ts";
import { browserPlatform } from "./platform.ts";

/** Where an assessment stands to the rubric this build ships. */
export interface EditionGap {
  /** `older` and `newer`: another version; `otherText`: the same version with another text. */
  readonly kind: "older" | "newer" | "otherText";
  readonly answered: string;
  readonly shipped: string;
}

/** How the edition an assessment was answered with differs from the shipped one; undefined where it does not. */
export function editionGap(
  { rubric }: Pick<Assessment, "rubric">,
  shipped: Pick<Rubric, "version" | "hash">,
): EditionGap | undefined {
  const versions = { answered: rubric.version, shipped: shipped.version };
  const order = compareVersions(rubric.version, shipped.version);
  if (order !== 0) return { kind: order < 0 ? "older" : "newer", ...versions };
  return rubric.hash === shipped.hash ? undefined : { kind: "otherText", ...versions };
}

/** Below 0 when `one` is the lower version; both are three numbers with points between. */
function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split(".").map(Number), other.split(".").map(Number)];
  const place = a.findIndex((number, i) => number !== b[i]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/**
 * The name of each snapshot in an address: the digits of its moment, with a number behind where two have the same.
 * It stays when others come and go.
 */
export function snapshotKeys(snapshots: readonly Pick<Snapshot, "at">[]): string[] {
  const digits = snapshots.map(({ at }) => at.replace(/\D/g, ""));
  return digits.map((key, i) => {
    const before = digits.slice(0, i).filter((other) => other === key).length;
    return before === 0 ? key : `${key}-${before + 1}`;
  });
}

/**
 * Freezes an assessment as it is now.
 * @param label what it is called; what is over `LIMITS.label` is cut off
 * @returns false when the assessment is gone or holds all the snapshots it can
 */
export function freeze(id: string, label: string): boolean {
  const assessment = useLibrary.getState().assessments[id];
  if (!assessment || assessment.snapshots.length >= LIMITS.snapshots) return false;
  const snapshots = [...assessment.snapshots, frozen(assessment, label)];
  useLibrary.getState().change(id, { snapshots }, { kind: "snapshots" });
  return true;
}

/** Gives a snapshot another label; one that is blank changes nothing. */
export function renameSnapshot(id: string, key: string, label: string): void {
  const fitted = fitText(label.trim(), LIMITS.label);
  if (fitted !== "") changeSnapshot(id, key, (snapshot) => [{ ...snapshot, label: fitted }]);
}

/** Deletes a snapshot, as one step of undo. */
export function deleteSnapshot(id: string, key: string): void {
  changeSnapshot(id, key, () => []);
}

/**
 * Moves an assessment to the shipped edition of its rubric, as one step of undo: freezes it first, then names the new
 * edition. Answers to criteria that went stay in the snapshot alone, since no file of the new edition may hold them.
 * @returns false when the assessment is gone or holds all the snapshots it can
 */
export function moveToEdition(id: string, rubric: Rubric, label: string): boolean {
  const assessment = useLibrary.getState().assessments[id];
  if (!assessment || assessment.snapshots.length >= LIMITS.snapshots) return false;
  const asked = new Set(criteriaOf(rubric).map((criterion) => criterion.id));
  useLibrary.getState().change(
    id,
    {
      rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
      snapshots: [...assessment.snapshots, frozen(assessment, label)],
      answers: Object.fromEntries(
        Object.entries(assessment.answers).filter(([criterion]) => asked.has(criterion)),
      ),
    },
    { kind: "rubric" },
  );
  return true;
}

function frozen({ rubric, profile, answers }: Assessment, label: string): Snapshot {
  const at = browserPlatform.now();
  return { at, label: fitText(label, LIMITS.label), answers, profile, rubric };
}

function changeSnapshot(
  id: string,
  key: string,
  change: (snapshot: Snapshot) => readonly Snapshot[],
): void {
  const assessment = useLibrary.getState().assessments[id];
  if (!assessment) return;
  const keys = snapshotKeys(assessment.snapshots);
  const snapshots = assessment.snapshots.flatMap((snapshot, i) =>
    keys[i] === key ? change(snapshot) : [snapshot],
  );
  useLibrary.getState().change(id, { snapshots }, { kind: "snapshots" });
}
