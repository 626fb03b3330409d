/** What is wrong with a programme, from its file or inside an assessment. */
export const programmeProblems: Record<string, string> = {
  "assessment.percent": "此处须为0到100之间的数；实际是{received}。请改正此项。",
  "assessment.places": "名额须为1到100000之间的整数；实际是{received}。请改正此项。",
  "assessment.weighting":
    "权重的定法只有points、order、pairs三种；实际是{received}。请改正或删去此项。",
  "assessment.judgement": "两个维度的比较值须在1/9到9之间；实际是{received}。请改正此项。",
  "assessment.place": "排序的名次须为不小于1的整数；实际是{received}。请改正此项。",
  "assessment.share": "此处须为0到1之间的比例；实际是{received}。请改正此项。",
  "assessment.gateIndex": "必要条件的序号须为不小于0的整数；实际是{received}。请改正此项。",
  "assessment.questionKind":
    "问题的类型只有text、number、choice三种；实际是{received}。请改正此项。",
  "assessment.fewOptions": "选择题至少要有两个选项。请补上选项，或换一种类型。",
  "assessment.sameQuestion": "有两个问题用了同一个编号。请各用各的。",
  "assessment.emptyQuestion": "这个问题没有文字。请写上，或删去这个问题。",
  "assessment.manyQuestions": "这里的问题超过100个。请删去一些。",
  "assessment.othersShown":
    "他人答案的显示方式只有afterOwn、always两种；实际是{received}。请改正或删去此项。",
  "programme.format": "这不是试金石的招募文件。请选择从招募设置中保存的.json文件。",
  "programme.noRubric": "这期招募使用量规{id}，当前的试金石没有它。请向主办方询问应使用哪个版本。",
  "programme.otherRubric": "这期招募使用量规{id}，不是{expected}。请向主办方重新索取招募文件。",
  "programme.unknownWeight": "量规中没有编号为{id}的维度或指标。请改正或删去这项权重。",
  "programme.unknownGate": "指标{id}没有第{index}条必要条件。请改正或删去此项。",
  "programme.unknownBand": "量规中没有档位{id}。请改正或删去此项。",
  "programme.bands": "最低一档须从0分起，其后每一档的起点都要高于前一档。请改正这些数字。",
  "programme.unknownQuestion": "这期招募没有问题{id}。请删去这个答案，或向主办方重新索取招募文件。",
  "programme.unknownOption": "招募问题{id}没有选项{value}。请从列表中选一个。",
  "programme.answerKind": "招募问题{id}的答案类型应为{kind}。请改正答案。",
};
