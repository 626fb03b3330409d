/** Names of the sheets and of those columns that no other output has. A sheet's name holds at most 31 characters, none of []:*?/\ */
export const workbook = {
  sheets: {
    summary: "Summary",
    dimensions: "Dimensions",
    criteria: "Criteria",
    gaps: "Gaps",
    roadmap: "Roadmap",
    sources: "Sources",
  },
  columns: {
    item: "Item",
    value: "Value",
    meaning: "What it means",
    heldBack: "What holds it back",
    question: "Question",
    evidence: "Evidence",
    levelNow: "Level today",
    levelNext: "Next level",
    anchorNext: "What holds at the next level",
    days: "Person-days",
    order: "No.",
    period: "When",
    after: "Score then",
    publisher: "Publisher",
    published: "Published",
    checked: "Checked",
    address: "Address",
    fact: "What it says",
  },
  /** Ends a cell that held more than a spreadsheet takes. */
  cut: " … (cut here: a cell holds at most 32,767 characters)",
  /** Ends a sheet that had more rows than it takes. */
  cutRows: (rows: number) =>
    `The sheet ends here after ${rows.toLocaleString("en")} rows; as CSV it is whole.`,
};
