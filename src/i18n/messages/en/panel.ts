/** Reviewers, packs, merging, agreement; and the page of a reader. */
export const panel = { title: "Reviews", reading: "Applications to read" };
