/**
 * How many gaps and strengths a report lists. Ten gaps are about a quarter of work and two pages of paper;
 * a longer list is read as none. Every other criterion stands among the answers.
 */
export const LISTED = 10;
