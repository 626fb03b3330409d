import { intakeProblems } from "./intake-problems.ts";
import { programmeProblems } from "./programme-problems.ts";
import { importProblems } from "./import-problems.ts";
import { tableProblems } from "./table-problems.ts";

/** What is wrong with a file or an entry. {name} is filled from the problem; note the reader may not be technical. */
export const problems: Record<string, string> = {
  unknown: "Something here cannot be read. Nothing saved has changed.",
  // A rubric author reads these, after "market.yaml:12".
  "rubric.noFile": "The file {file} is missing from the rubric folder.",
  "rubric.tooLarge": "The file {file} is too large for a rubric. Split it or shorten it.",
  "rubric.yaml": "This is not valid YAML: {reason}.",
  "rubric.missing": "A required entry is missing here; expected {expected}.",
  "rubric.unknownKey":
    "This key is not part of a rubric. Check its spelling against rubrics/README.md.",
  "rubric.wrongKind": "Expected {expected}, found {received}.",
  "rubric.id":
    "An id starts with a letter and holds letters, digits and hyphens; found {received}.",
  "rubric.emptyText": "This text is empty. Both languages need it.",
  "rubric.longText": "This text is longer than 2,000 characters. Shorten it.",
  "rubric.tooFew": "There are too few entries here; found {received}, expected {expected}.",
  "rubric.tooMany": "There are too many entries here; found {received}, expected {expected}.",
  "rubric.weight": "A weight is a finite number of 0 or more; found {received}.",
  "rubric.share": "Expected a share between 0 and 1; found {received}.",
  "rubric.points": "Expected points between 0 and 100; found {received}.",
  "rubric.grade": "An evidence grade is 0, 1, 2, 3 or 4; found {received}.",
  "rubric.condition":
    "This is not a condition. Use all, any, not, or a fact with equals, in or atLeast.",
  "rubric.gateLevel": "A gate fails at a level from 0 to 4 or below; found {received}.",
  "rubric.effect": "The effect of a gate is cap, block or warn; found {received}.",
  "rubric.five": "Exactly five entries are needed here, one for each level or grade.",
  "rubric.four": "Exactly four steps of guidance are needed, one from each level to the next.",
  "rubric.days": "Effort is a whole number of person-days of 1 or more; found {received}.",
  "rubric.kind": "A profile question is single, multi, boolean or number; found {received}.",
  "rubric.group": "A profile question belongs to essentials or description; found {received}.",
  "rubric.address": "An address starts with https:// or http://, or is empty; found {received}.",
  "rubric.isoDate": "Expected a date such as 2026-11-15; found {received}.",
  "rubric.status": "A source has status V, S, C or U; found {received}.",
  "rubric.semver": "A version has three numbers, such as 1.0.0; found {received}.",
  "rubric.factors":
    "Evidence factors must not fall from grade 0 to grade 4, must start above 0 and must end at 1.",
  "rubric.bands": "Bands must start at 0 and rise.",
  "rubric.duplicateId": "The id {id} is used twice. Give each entry its own.",
  "rubric.options": "The question {id} needs options exactly when it is single or multi.",
  "rubric.values": "The scores of the five levels must start at 0, end at 100 and never fall.",
  "rubric.gateCap": "A gate has a cap exactly when its effect is cap.",
  "rubric.gateNothing":
    "A gate at level 0 reads the evidence grade alone and so needs minEvidence.",
  "rubric.reasonStop":
    "A reason completes a sentence such as “Limited to 39: …”, so it has no full stop.",
  "rubric.unknownJurisdiction": "There is no jurisdiction {id} at the top of regulation.yaml.",
  "rubric.unknownCriterion": "There is no criterion {id} in this rubric.",
  "rubric.repeatedCriterion": "The criterion {id} stands in this list twice. Remove one.",
  "rubric.unknownSource": "There is no source {id} in sources.yaml.",
  "rubric.unknownFact": "There is no profile question {id}.",
  "rubric.unknownOption": "The profile question {id} has no answer {value}.",
  "rubric.notOrdered": "The profile question {id} is not ordered, so atLeast cannot be used.",
  // A file a person opened; the sentence follows the place in the file, if there is one.
  "file.unreadable":
    "This could not be read: it may be a folder, or may have been moved. Choose the file again.",
  "file.tooLarge":
    "This file is {size} MiB; at most {limit} MiB can be opened. Check that it is the right file.",
  "file.shareDamaged": "This link is incomplete or was changed on its way. Nothing was opened.",
  "file.shareTooLarge":
    "This link unpacks to more than an assessment can hold. Nothing was opened.",
  "file.empty": "This file is empty. Download or save it again.",
  "file.encoding":
    "This file is not UTF-8 text. Open a .json file or a report PDF that Touchstone saved.",
  "file.tooDeep":
    "This file is nested more than {limit} levels deep, which no assessment is. Check that it is the right file.",
  "file.json":
    "This is not valid JSON; the file may be cut off or edited. Download or save it again.",
  "file.jsonAt":
    "This is not valid JSON from line {line}, column {column}; the file may be cut off or edited. Download or save it again.",
  "file.newer":
    "This file was made by a newer Touchstone (format {version}; this one reads up to {current}). Update Touchstone, then open it again.",
  "file.rubricFailed":
    "The rubric {id} could not be loaded. Check the connection and open the file again.",
  // A report PDF that cannot be opened.
  "file.pdfEncrypted":
    "This PDF is protected by a password or by permissions, so its data cannot be read. Save a copy without protection, or open the .json file.",
  "file.pdfCut":
    "This PDF breaks off before its end, and its data is not complete. Download or copy the file again.",
  "file.pdfNoData":
    "This PDF carries no Touchstone data: it was not made by Touchstone, or it lost its data when it was printed or merged. Save the PDF or the .json file from Touchstone again, and open that.",
  "file.pdfDamaged":
    "The Touchstone data in this PDF is damaged. Save the PDF or the .json file from Touchstone again, and open that.",
  "file.pdfSeveral":
    "This PDF carries {count} different assessments, as when reports are joined into one file. Open each report on its own.",
  "file.pdfUnpacks":
    "The data in this PDF unpacks to more than {limit} MiB, which no assessment does. Check that it is the right file.",
  // A report PDF that was opened, or can be; what to know about it.
  "file.pdfAltered":
    "The data in this PDF was changed after Touchstone saved it, so its pages may show other answers and scores. Ask the sender for the original.",
  "file.pdfUnchecked":
    "Whether the data in this PDF was changed after Touchstone saved it cannot be checked. Compare the score with the one on its pages.",
  "file.pdfPartial":
    "This PDF breaks off before its end, so pages may be missing. The assessment in it is complete and unchanged.",
  // An assessment, from a file or from this device.
  "assessment.format":
    "This is not a Touchstone assessment. Choose a .json file or a report PDF saved from an assessment.",
  "assessment.version":
    "The format version must be a whole number of 1 or more. Download or save the file again.",
  "assessment.missing":
    "A required entry is missing here; expected {expected}. Download or save the file again.",
  "assessment.wrongKind": "Expected {expected}, found {received}. Correct the entry.",
  "assessment.object": "Expected an object in braces, found {received}. Correct the entry.",
  "assessment.tooDeep": "This entry is nested more than {limit} levels deep. Remove it.",
  "assessment.notData": "This entry holds something that a JSON file cannot hold. Remove it.",
  "assessment.notFinite": "This number is too large to be read. Correct the entry.",
  "assessment.forbiddenKey": "The name {key} is not allowed in a file. Remove this entry.",
  "assessment.brokenText":
    "This text holds half of a character, left by a cut. Delete the broken character and type it again.",
  "assessment.longText":
    "This text has {received} characters; the limit is {expected}. Shorten it.",
  "assessment.longNote":
    "This note has {received} characters; the limit is {expected}. Shorten it, or link to a document.",
  "assessment.key":
    "An id starts with a letter and holds letters, digits and hyphens; found {received}. Correct the id.",
  "assessment.date":
    "Expected a date and time in UTC such as 2026-11-22T08:30:00Z; found {received}. Correct the entry.",
  "assessment.fact":
    "A profile entry is text, a number, true, false or a list of texts; found {received}. Correct the entry.",
  "assessment.link":
    "A link starts with https:// or http:// and has at most 2,000 characters; found {received}. Correct or remove it.",
  "assessment.level": "A level is 1, 2, 3, 4 or 5; found {received}. Correct the answer.",
  "assessment.evidence":
    "An evidence grade is 0, 1, 2, 3 or 4; found {received}. Correct the answer.",
  "assessment.reason":
    "The reason for “not applicable” is an id of 1 to 100 characters; found {received}. Correct the answer.",
  "assessment.unknown":
    "“unknown” can only be true; found {received}. Leave it out if the answer is known.",
  "assessment.twoStates":
    "An answer holds only one of level, notApplicable and unknown; this one holds several. Keep the one that is meant.",
  "assessment.manyLinks": "There are {received} links here; the limit is {expected}. Remove some.",
  "assessment.manyOptions":
    "There are {received} options here; the limit is {expected}. Remove some.",
  "assessment.manyAnswers":
    "There are more than 1,000 entries here, more than any rubric asks. Check that it is the right file.",
  "assessment.manySnapshots":
    "There are {received} snapshots; the limit is {expected}. Remove the oldest.",
  "assessment.manyOpinions":
    "There are {received} second opinions; the limit is {expected}. Remove the oldest.",
  "assessment.noApplicants": "No venture is named here. Ask the sender for the file again.",
  "assessment.manyApplicants":
    "There are {received} ventures here; the limit is {expected}. Ask the sender to split the file.",
  "assessment.sameApplicant":
    "The same venture stands here twice. Ask the sender for the file again.",
  // A file to read as a second opinion, or one that came back from a reader.
  "result.format": "This is not a result file of a ranking. Choose the file again.",
  "review.format": "This is neither a file to review nor a review. Choose the file again.",
  "review.noProgramme":
    "This is a reviewer’s file about applicants of a programme ({count}). The programme is not in this browser. Open the file where the applicants are.",
  "review.notHere":
    "This is a second opinion by {reader}. The assessment it is about is not in this browser. Open that assessment first, then this file.",
  "review.notHereUnnamed":
    "This is a second opinion. The assessment it is about is not in this browser. Open that assessment first, then this file.",
  "review.full":
    "“{name}” already has {limit} second opinions, the most there can be. Delete one, then open this file again.",
  "assessment.weight": "A weight is a number of 0 or more; found {received}. Correct the entry.",
  "assessment.goal":
    "The goal of a plan is a number of days from 0 to 10,000, or a band; found {received}. Correct the entry.",
  "assessment.rubricVersion":
    "A rubric version has three numbers, such as 1.0.0; found {received}. Correct the entry.",
  "assessment.hash":
    "The hash of a rubric has 64 digits from 0 to 9 and a to f; found {received}. Correct the entry.",
  "assessment.id":
    "The id of an assessment is a UUID; found {received}. Download or save the file again.",
  "assessment.otherId":
    "This record is kept under the id {id} but names another. Save a copy of it before anything else.",
  "assessment.revision":
    "The revision is a whole number of 0 or more; found {received}. Download or save the file again.",
  "assessment.noRubric":
    "This assessment uses the rubric {id}, which this Touchstone does not have. Ask its sender which version to use.",
  "assessment.otherRubric":
    "This assessment uses the rubric {id}, not {expected}. Open it with its own rubric.",
  "assessment.unknownCriterion":
    "The rubric has no criterion {id}. Check the id, or ask the sender which rubric was used.",
  "assessment.unknownReason":
    "The rubric has no reason {id} for “not applicable”. Choose one from its list.",
  "assessment.unknownQuestion":
    "The rubric has no profile question {id}. Check the id, or remove the entry.",
  "assessment.unknownOption":
    "The profile question {id} has no option {value}. Choose one from its list.",
  "assessment.factKind":
    "The profile question {id} expects an answer of the kind {kind}. Correct the entry.",
  "assessment.factLow":
    "The answer to the profile question {id} is {min} or more. Correct the entry.",
  ...tableProblems,
  ...importProblems,
  ...programmeProblems,
  ...intakeProblems,
};
