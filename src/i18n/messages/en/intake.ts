/** Importing applicants: files, mapping, dry run. */
export const intake = { title: "Import applicants" };
