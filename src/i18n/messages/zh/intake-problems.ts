/** What is wrong with the file of a whole intake. */
export const intakeProblems: Record<string, string> = {
  "assessment.whole": "此处须为不小于0的整数；实际是{received}。请重新保存整期申请，再打开。",
  "assessment.manyColumns": "一份评估旁有{received}列内容，上限为{expected}列。请删去一些。",
  "assessment.verdict": "决定只有accept、waitlist、reject三种；实际是{received}。请改正此项。",
  "assessment.logged": "日志里有当前的试金石不认识的内容：{received}。请重新保存整期申请，再打开。",
  "assessment.basis": "排名依据只有self、panel两种；实际是{received}。请改正此项。",
  "assessment.manyReviewers": "共有{received}位评审人，上限为{expected}位。请删去一些。",
  "intake.format": "这不是整期申请的文件。请选择从招募中保存的.json文件。",
  "intake.notKept": "没能存到这台设备。请腾出一些空间，再打开这个文件。",
};
