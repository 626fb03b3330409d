/** What is wrong with one of many files brought in together, or what is to be known about it. */
export const importProblems: Record<string, string> = {
  "import.manyFiles":
    "At most {limit} files can be brought in at once. This file and those after it were not read.",
  "import.otherKind": "This is a picture or another kind of file that holds no answers.",
  // A ZIP.
  "import.zipDamaged":
    "This ZIP is damaged, or holds more than 2,000 files. Pack it again, in parts if it is large.",
  "import.zipEmpty": "There is no file in this ZIP.",
  "import.zipLocked": "This file is locked with a password. Pack it again without one.",
  "import.zipPart": "This file in the ZIP is damaged. Pack it again.",
  "import.zipBomb":
    "This unpacks to far more than its size suggests, so the rest of the ZIP was not opened. Check where it comes from.",
  "import.partTooLarge": "This file unpacks to more than {limit} MiB, the most that is read.",
  "import.nestedZip": "This is a ZIP inside a ZIP. Unpack the outer one and choose the inner one.",
  // Files of Touchstone that are no application.
  "import.reading":
    "This is a second opinion on somebody’s assessment, not an application. Open it on the home page.",
  "import.pack": "This is a file for a reviewer to read. Open it on the home page.",
  "import.cohort": "This is a whole intake. Open it on the screening page.",
  "import.mapping": "This says how a table is mapped; it holds no applicants.",
  "import.programme":
    "This is a programme file, as applicants get it. It holds no application; open it on the screening page.",
  // An assessment that can be brought in, or is left aside.
  "import.repeated":
    "Another file here holds a newer state of the same assessment; that one counts.",
  "import.older": "The intake has a newer state of this assessment and keeps it.",
  "import.otherProgramme":
    "It was filled in for the programme “{name}”. It is scored by the settings of this one.",
};
