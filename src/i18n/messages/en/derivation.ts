/** The page with the arithmetic of every number, and what leads there. */
export const derivation = {
  /** Read out for a number that leads to its line; `what` names the number. */
  how: (what: string, figure: string) => `${what} ${figure}: how it is computed`,
  contents: "Groups",
  filter: "Show",
  all: "Everything",
  whole: "The whole only",
  count: (count: number) => (count === 1 ? "1 line" : `${count} lines`),
  /** Announced when the filter changes. */
  shown: (count: number) => (count === 1 ? "1 line shown" : `${count} lines shown`),
  /** Read out for a line’s own address. */
  line: (label: string) => `Link to this line: ${label}`,
  unknownLine: "This report has no such line. It may belong to an earlier state of the answers.",
};
