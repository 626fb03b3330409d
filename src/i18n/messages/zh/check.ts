import type { Messages } from "../shape.ts";

export const check: Messages["check"] = {
  title: "核对",
  intro: "以下是尚未定下来的内容。报告随时可以打开，未定的部分会表现为更宽的区间。",
  complete: "适用的指标都已作答，必要条件也都已达到。",
  completeHint: "没有要核对的了，可以打开报告。",
  open: "打开报告",

  coverage: "覆盖率",
  enough: (share, needed) => `已作答的权重占${share}，达到了给档位所需的${needed}。`,
  tooLittle: (share, needed) => `已作答的权重占${share}，达到${needed}才给档位。`,

  state: (text) => `${text}。`,
  gates: "必要条件",
  gatesNone: "没有待定或未达到的必要条件。",
  failed: "未达到。",
  unresolved: "尚未作答。",
  failedCap: (cap, reason) => `得分封顶为${cap}：${reason}。`,
  failedBlock: (reason) => `结果为暂不放行：${reason}。`,
  failedWarn: (reason) => `报告会提醒，不影响得分：${reason}。`,
  unresolvedCap: (cap) => `若未达到，得分封顶为${cap}。作答之前不给档位。`,
  unresolvedBlock: "若未达到，结果为暂不放行。作答之前不给档位。",
  unresolvedWarn: "作答之前不给档位。",

  unanswered: "未作答",
  unansweredNone: "没有未作答的指标。",
  unknown: "还不知道",
  unknownNone: "没有标为“还不知道”的指标。",
  unknownHint: "暂时这样没问题：按待答处理，会拉宽区间。",
  notApplicable: "不适用",
  notApplicableNone: "你没有把任何指标标为“不适用”。",
  noNote: "还没有在备注里写明原因。",
  notAccepted: "量规不允许此项选“不适用”，按未作答处理。",
  byProfile: (count) => `有${count}项已被画像排除`,
  counted: (title, count) => `${title}（${count}）`,
  profileOpen: (count) => `项目画像还有${count}个决定性问题没填`,
  profileOpenHint: "没填的内容不会排除任何指标。",
};
