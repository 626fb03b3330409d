/** What is wrong with a programme, from its file or inside an assessment. */
export const programmeProblems: Record<string, string> = {
  "assessment.percent": "This is a number from 0 to 100; found {received}. Correct the entry.",
  "assessment.places":
    "The number of places is a whole number from 1 to 100,000; found {received}. Correct the entry.",
  "assessment.weighting":
    "Weights are set by points, order or pairs; found {received}. Correct the entry, or remove it.",
  "assessment.judgement":
    "A comparison of two dimensions is a number from 1/9 to 9; found {received}. Correct the entry.",
  "assessment.place":
    "A place in an order is a whole number of 1 or more; found {received}. Correct the entry.",
  "assessment.share": "This is a share from 0 to 1; found {received}. Correct the entry.",
  "assessment.gateIndex":
    "The place of a must-have is a whole number of 0 or more; found {received}. Correct the entry.",
  "assessment.questionKind":
    "A question is of the kind text, number or choice; found {received}. Correct the entry.",
  "assessment.fewOptions":
    "A question to choose from needs two options or more. Add options, or change its kind.",
  "assessment.sameQuestion": "Two questions have the same id. Give each its own.",
  "assessment.emptyQuestion": "This question has no text. Write it, or remove the question.",
  "assessment.manyQuestions": "There are more than 100 questions here. Remove some.",
  "assessment.othersShown":
    "What others answered is shown afterOwn or always; found {received}. Correct the entry, or remove it.",
  "programme.format":
    "This is not a Touchstone programme. Choose a .json file saved from the settings of a programme.",
  "programme.noRubric":
    "This programme uses the rubric {id}, which this Touchstone does not have. Ask the programme which version to use.",
  "programme.otherRubric":
    "The programme uses the rubric {id}, not {expected}. Ask the programme for its file again.",
  "programme.unknownWeight":
    "The rubric has no dimension or criterion {id}. Correct the weight, or remove it.",
  "programme.unknownGate":
    "The criterion {id} has no must-have number {index}. Correct the entry, or remove it.",
  "programme.unknownBand": "The rubric has no band {id}. Correct the entry, or remove it.",
  "programme.bands":
    "The lowest band begins at 0, and each band must begin higher than the one before. Correct the numbers.",
  "programme.unknownQuestion":
    "The programme asks no question {id}. Remove the answer, or ask the programme for its file again.",
  "programme.unknownOption":
    "The programme’s question {id} has no option {value}. Choose one from its list.",
  "programme.answerKind":
    "The programme’s question {id} expects an answer of the kind {kind}. Correct the answer.",
};
