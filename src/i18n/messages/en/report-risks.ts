/** What may go wrong, by type, with the answers that show it. */
export const reportRisks = {
  /** `below` is printed. */
  intro: (below: string) =>
    `An answer shows a risk when its evidence-backed points are below ${below}: the level is low, or nothing proves it yet. No score is made of this; the first action against each stands beside it.`,
  shown: (count: number) => (count === 1 ? "Shown by 1 answer" : `Shown by ${count} answers`),
  shownAndOpen: (count: number, open: number) =>
    `${count === 1 ? "Shown by 1 answer" : `Shown by ${count} answers`}; ${open} more not known yet`,
  notShown: "Not shown",
  unknown: (open: number) =>
    open === 1 ? "Not known yet: 1 open question" : `Not known yet: ${open} open questions`,
  notApplicable: "Does not apply to this venture",
  open: "Not known",
  response: "First action",
};
