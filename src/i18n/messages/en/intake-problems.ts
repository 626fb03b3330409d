/** What is wrong with the file of a whole intake. */
export const intakeProblems: Record<string, string> = {
  "assessment.whole":
    "This is a whole number of 0 or more; found {received}. Save the intake again, then open it.",
  "assessment.manyColumns":
    "There are {received} columns beside one assessment; the limit is {expected}. Remove some.",
  "assessment.verdict":
    "A decision is accept, waitlist or reject; found {received}. Correct the entry.",
  "assessment.logged":
    "The log tells of something this Touchstone does not know: {received}. Save the intake again, then open it.",
  "assessment.basis": "A ranking rests on self or panel; found {received}. Correct the entry.",
  "assessment.manyReviewers":
    "There are {received} reviewers here; the limit is {expected}. Remove some.",
  "intake.format":
    "This is not the file of an intake. Choose a .json file saved from a programme’s files.",
  "intake.notKept":
    "It could not be saved on this device. Free some space, then open the file again.",
};
