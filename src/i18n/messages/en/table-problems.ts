/** What is wrong with a table of applicants, or with one of its rows. */
export const tableProblems: Record<string, string> = {
  // The whole file.
  "table.tooLarge":
    "This file is {size} MiB; at most {limit} MiB can be read. Split it, or leave out columns you do not need.",
  "table.empty": "There is no data here. Check that it is the right file and the right sheet.",
  "table.oldWorkbook":
    "This is an old Excel file (.xls) or one with a password. Open it in Excel and save it as .xlsx without a password.",
  "table.notTable": "This is not a table. Choose an .xlsx or .csv file.",
  "table.page":
    "This is a web page saved under the name of a table. Open it in Excel and save it as .xlsx.",
  "table.compressed": "This is a compressed archive. Unpack it and choose the table inside.",
  "table.otherZip":
    "This is not an Excel workbook. In Numbers or LibreOffice, export it as .xlsx, then choose that file.",
  "table.encrypted": "This workbook is protected by a password. Save it without one.",
  "table.damaged": "This workbook is damaged. Open it in Excel, save it again, or export it anew.",
  "table.unpacks":
    "This workbook unpacks to more than {limit} MiB, far more than its size suggests. Export the table anew.",
  "table.noSheet": "There is no sheet named {sheet} in this workbook. Choose one from the list.",
  "table.noHeader": "Row {row} is empty or not in this table. Choose another row for the header.",
  "table.binary": "This file holds characters that no text has. Choose an .xlsx or .csv file.",
  "table.encodingUnclear":
    "It is not clear how the characters of this file are written. Choose the reading that looks right.",
  "table.rows": "There are more than {limit} rows here. Split the table.",
  "table.columns": "Row {row} goes past column {limit}. Remove the columns you do not need.",
  // One row.
  "table.openQuote":
    "A quote is opened in this row and never closed, so its cells may be mixed up. Add the missing quote.",
  "table.extraCells":
    "This row has more cells than the {headers} headers, beginning with {value}. A cell with a delimiter in it needs quotes.",
  "table.longCell": "This cell has {length} characters; the limit is {limit}. Shorten it.",
  "table.noName": "The name of the venture is missing. Fill it in.",
  "table.repeated":
    "{value} stands in row {first} already. Keep one of the two rows, or give each its own id.",
  "table.email": "{value} is not an e-mail address. Correct it or leave it empty.",
  "table.unknownLevel": "{value} has no level yet. Say which level it means, or correct it.",
  "table.unknownGrade":
    "{value} has no evidence grade yet. Say which grade it means, or correct it.",
  "table.unknownOption":
    "{value} is no known option of this profile question. Say which option it means, or correct it.",
  "table.percentage": "{value} is not a percentage from 0 to 100. Correct it.",
  "table.number": "{value} is not a number. Correct it.",
  "table.lowNumber": "{value} is too small; the least is {min}. Correct it.",
  "table.notApplicable":
    "Criterion {id} cannot be left out as not applicable; this row says {value}. Give a level.",
  "table.noReason":
    "{value} needs a reason for criterion {id}. Choose which of the rubric’s reasons it stands for.",
};
