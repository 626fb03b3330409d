/** What happened that nobody asked for, or that can be taken back. Short: a few seconds of reading. */
export const notices = {
  region: "Notices",
  dismiss: "Dismiss",
  open: "Show it",
  /** {name} deleted by the person a moment ago; an Undo button stands beside. */
  deleted: (name: string) => `Deleted “${name}”.`,
  keptBoth: (name: string, copyName: string) =>
    `“${name}” was also changed in another tab. Your changes here are kept as “${copyName}”.`,
  keptDespiteDelete: (name: string) =>
    `“${name}” was deleted in another tab while you were changing it here. It is kept.`,
  notDeleted: (name: string) => `“${name}” was not deleted: another tab has changed it since.`,
  damagedRecords: (count: number) =>
    count === 1
      ? "One saved assessment cannot be read. It is kept; see Home."
      : `${count} saved assessments cannot be read. They are kept; see Home.`,
  missingRecords: (count: number) =>
    `This browser has dropped ${count === 1 ? "a saved assessment" : `${count} saved assessments`}. If you have a copy, open the file.`,
  recovered: (count: number) =>
    count === 1
      ? "A change from your last visit had not been saved. It is back."
      : `${count} changes from your last visit had not been saved. They are back.`,
  /** `reader` may be empty. */
  opinionAdded: (name: string, reader: string) =>
    `The second opinion${reader && ` by ${reader}`} was added to “${name}”.`,
  opinionReplaced: (name: string, reader: string) =>
    `The second opinion${reader && ` by ${reader}`} on “${name}” was updated.`,
  outdatedTab: "A newer version runs in another tab. Reload this page to go on saving.",
};
