import { create } from "zustand";
import type { Review } from "#assessment";

/** A review file on its way to the panel of an intake. */
export interface ArrivedReview {
  readonly file: string;
  readonly review: Review;
}

interface PanelInbox {
  /** By id of the intake: files that wait to be merged there, in the order they came. Kept until the page is closed. */
  readonly waiting: Readonly<Record<string, readonly ArrivedReview[]>>;
  readonly add: (intake: string, arrived: ArrivedReview) => void;
  readonly clear: (intake: string) => void;
}

/** Review files that were opened, until whoever runs the intake has merged them or put them aside. */
export const usePanelInbox = create<PanelInbox>()((set) => ({
  waiting: {},
  add: (intake, arrived) =>
    set(({ waiting }) => ({
      waiting: { ...waiting, [intake]: [...(waiting[intake] ?? []), arrived] },
    })),
  clear: (intake) => set(({ waiting }) => ({ waiting: { ...waiting, [intake]: [] } })),
}));
