export const HELP = `touchstone score  FILE...                 one JSON score sheet a line
touchstone report FILE -o OUT             .pdf .html .xlsx .md .csv .json .svg by ending;
                                          [--lang zh|en|both] [--no-notes]
touchstone rank   FILE|DIR... -o OUT      .csv .xlsx .pdf, or .json to verify; [--programme P.json]
                                          [--top K] [--draws N] [--seed S] [--basis self|panel]
                                          [--no-adjusted] [--names] [--lang zh|en|both]
touchstone rank   --verify RESULT.json    "equal", or every number that differs
touchstone import TABLE --suggest M.json  a mapping to look through; [--rubric ID]
touchstone import TABLE --mapping M.json -o DIR
                                          one assessment a row, and the rows with errors;
                                          [--dry-run] [--sheet NAME] [--header ROW] [--encoding E]
touchstone check  RUBRIC_DIR|FILE         "ok", or every problem with file, line, reason

FILE is an assessment (.json) or a report PDF; "-" is standard input, but for rank.
rank also takes review files, a programme, and ZIPs and folders of these; or the file of
a whole intake, which is ranked by its own settings but for those that are given.
--no-adjusted takes the reviewers' scores as given, with their harshness.
--names puts names and e-mail addresses into a result file.
--no-notes leaves notes and links out, also of the data inside a PDF.
Exit status: 0 done, 1 some input refused, 2 wrong use.
No command touches the network.`;
