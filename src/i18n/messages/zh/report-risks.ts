import type { Messages } from "../shape.ts";

export const reportRisks: Messages["report"]["risks"] = {
  intro: (below) =>
    `有据得分低于${below}分的答案就显出风险：等级低，或者还没有证据。这里不另外打分，每条旁边写着应对的第一步。`,
  shown: (count) => `有${count}个答案显出这种风险`,
  shownAndOpen: (count, open) => `有${count}个答案显出这种风险，另有${open}项还不知道`,
  notShown: "没有显出",
  unknown: (open) => `还不知道：有${open}个问题没有答案`,
  notApplicable: "不适用于本项目",
  open: "还不知道",
  response: "应对的第一步",
};
