export const HELP = `touchstone score  FILE...                 one JSON score sheet a line
touchstone report FILE -o OUT             .pdf .md .csv .json by ending; [--lang zh|en|both]
touchstone check  RUBRIC_DIR|FILE         "ok", or every problem with file, line, reason

FILE may be "-" for standard input. Exit status: 0 done, 1 some input refused, 2 wrong use.
No command touches the network.`;
