/** Language, theme, and what is stored on this device. */
export const settings = {
  language: "Language",
  languageHint: "Interface, rubric and new reports. Your answers stay as you wrote them.",
  theme: "Theme",
  themeHint: "“System” follows the device.",

  data: "Your data",
  dataIntro: "Everything is kept in this browser on this device. Nothing is sent anywhere.",
  /** Table of what is stored; rows follow. */
  caption: "What is stored, where and for how long",
  what: "What",
  where: "Where",
  until: "Until",
  rows: {
    assessments: {
      what: (count: number) => (count === 1 ? "1 assessment" : `${count} assessments`),
      where: "Database of this browser (IndexedDB)",
      until: "Deleted here, or the data of this site is cleared",
    },
    intakes: {
      what: (count: number) =>
        count === 1
          ? "1 programme with its applicants, reviews, decisions and log"
          : `${count} programmes with their applicants, reviews, decisions and logs`,
      where: "Database of this browser (IndexedDB)",
      until: "Deleted under Screening or here, or the data of this site is cleared",
    },
    damaged: {
      what: (count: number) =>
        count === 1 ? "1 record that cannot be read" : `${count} records that cannot be read`,
      where: "Database of this browser (IndexedDB)",
      until: "The data of this site is cleared; Home offers a download",
    },
    lastChanges: {
      what: "Changes not yet saved when a page closes",
      where: "Local storage of this browser",
      until: "The next visit, when they go into the database",
    },
    choices: {
      what: "Language, theme and the number of saved records",
      where: "Local storage of this browser",
      until: "The data of this site is cleared",
    },
    memory: {
      what: "Undo steps and notices",
      where: "Memory of this page",
      until: "The page closes",
    },
  },

  space: "Space",
  /** Sizes are printed with their unit, e.g. "1.2 MB". */
  spaceUsed: (used: string, quota: string) =>
    `${used} used. The browser estimates that up to ${quota} could be used.`,
  spaceUnknown: "This browser does not say how much space is used.",
  kept: "The browser has agreed to keep this data until you delete it.",
  notKept:
    "The browser may clear this data if the device runs out of space, and some browsers do so after weeks without a visit.",
  ask: "Ask the browser to keep it",
  asking: "Asking the browser",
  refused:
    "The browser did not agree. It may later, once you use this page more often. Until then, keep a copy.",

  backup: "Copy of everything",
  backupIntro:
    "One file with all assessments and programmes. Open it on the home page, here or on another device, to bring them back.",
  backupButton: "Download all",
  backupNone: "There is nothing to download yet.",
  backupBusy: "Putting the file together",
  backupFailed: "A programme could not be read from the disk, so no file was made. Try again.",
  backupDone: (file: string) => `${file} is handed to the browser to save.`,
  damagedNote:
    "Records that cannot be read are not in it; download them one by one from the home page.",

  remove: "Delete everything",
  /** Either count may be 0, not both. */
  removeIntro: (assessments: number, programmes: number) => {
    const parts = [
      ...(assessments > 0
        ? [assessments === 1 ? "1 assessment" : `${assessments} assessments`]
        : []),
      ...(programmes > 0 ? [programmes === 1 ? "1 programme" : `${programmes} programmes`] : []),
    ];
    return `Deletes what is saved in this browser: ${parts.join(" and ")}, with all that belongs to them. This cannot be undone.`;
  },
  removeStays:
    "Files that you have downloaded stay where they are. Language and theme stay as chosen.",
  removeDamaged:
    "Records that cannot be read are not deleted here. To remove them, clear the data of this site in the browser.",
  removeNone: "There is nothing to delete.",
  /** The word a person types to confirm; lower case. */
  removeWord: "delete",
  removeType: (word: string) => `To confirm, type “${word}”`,
  removeMismatch: (word: string) => `Nothing was deleted. Type “${word}”, then press the button.`,
  removeButton: "Delete everything",
  removing: "Deleting",
  removed: "Everything is deleted.",
  removeFailed:
    "Deleted on this page, but the browser could not remove it from the disk yet. It keeps trying while the page is open.",
};
