/** The screening area: the list of programmes, the form of one, and the links between the pages of one. */
export const screening = {
  title: "Screening",
  nav: {
    label: "Pages of this programme",
    table: "Applicants",
    import: "Import",
    panel: "Reviews",
    files: "Files",
    log: "Log",
    settings: "Settings",
  },
  /** Above a programme's name. */
  eyebrow: "Screening",
};
