export const HELP = `touchstone score  FILE...                 one JSON score sheet a line
touchstone report FILE -o OUT             .pdf .html .xlsx .md .csv .json .svg by ending;
                                          [--lang zh|en|both] [--no-notes]
touchstone check  RUBRIC_DIR|FILE         "ok", or every problem with file, line, reason

FILE is an assessment (.json) or a report PDF; "-" is standard input.
--no-notes leaves notes and links out, also of the data inside a PDF.
Exit status: 0 done, 1 some input refused, 2 wrong use.
No command touches the network.`;
