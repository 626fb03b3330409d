import { useEffect, useMemo, useState } from "react";
import type { IncomingReview, Merge, MergeChoice, MergeLine } from "#cohort";
import { commitMerge, loadMergeGround, type MergeGround, previewMerge } from "#screening";
import type { ArrivedReview } from "#state";
import type { PanelParts } from "./use-panel.ts";

export interface Merging {
  /** null while the disk is asked whom the files speak of. */
  readonly merge: Merge | null;
  readonly incoming: readonly IncomingReview[];
  /** The name of an applicant that the files speak of; undefined when the intake does not have it. */
  readonly nameOf: (applicant: string) => string | undefined;
  /** Says whose review the file at this place is. */
  readonly name: (place: number, reviewer: string) => void;
  readonly choose: (key: string, choice: MergeChoice) => void;
  /** Takes in what the preview says. @returns whether it could be written */
  readonly commit: () => Promise<boolean>;
}

/** Review files that wait, held against the intake under the choices made so far. */
export function useMerge(panel: PanelParts, waiting: readonly ArrivedReview[]): Merging {
  const { id, intake, reviews, rubric, keep } = panel;
  const [names, setNames] = useState<Readonly<Record<number, string>>>({});
  const [choices, setChoices] = useState<Readonly<Record<string, MergeChoice>>>({});
  const [ground, setGround] = useState<MergeGround>();
  const incoming = useMemo(
    () =>
      waiting.map(({ file, review }, place) => ({ file, review, reviewer: names[place] ?? "" })),
    [waiting, names],
  );
  useEffect(() => {
    if (!reviews) return;
    let isShown = true;
    const files = waiting.map((each) => ({ ...each, reviewer: "" }));
    void loadMergeGround(id, files, reviews).then((read) => {
      if (isShown) setGround(read);
    });
    return () => {
      isShown = false;
    };
  }, [id, waiting, reviews]);
  const merge = useMemo(
    () => (ground && rubric ? previewMerge(intake, incoming, ground, choices, rubric) : null),
    [intake, incoming, ground, choices, rubric],
  );
  return {
    merge,
    incoming,
    nameOf: (applicant) => ground?.names.get(applicant),
    name: (place, reviewer) => setNames((before) => ({ ...before, [place]: reviewer })),
    choose: (key, choice) => setChoices((before) => ({ ...before, [key]: choice })),
    commit: () =>
      ground && rubric
        ? keep(commitMerge(id, incoming, ground, choices, rubric))
        : Promise.resolve(false),
  };
}

/** Whether a line comes in as things stand. */
export function isTaken({ state, choice }: MergeLine): boolean {
  return state === "new" || state === "updated" || choice === "take" || choice === "both";
}

/** Lines by what is to be done about them. */
export function sortLines(lines: readonly MergeLine[]) {
  const isPlain = ({ state }: MergeLine): boolean => state === "new" || state === "updated";
  return {
    plain: lines.filter(isPlain),
    asked: lines.filter(({ choices }) => choices.length > 0),
    same: lines.filter(({ state }) => state === "same"),
    refused: lines.filter(
      (line) => !isPlain(line) && line.choices.length === 0 && line.state !== "same",
    ),
  };
}
