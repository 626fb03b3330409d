import type { Messages } from "../shape.ts";

export const reportProgramme: Messages["report"]["programme"] = {
  unnamed: "未命名招募",
  asShipped: (name) => `本报告按招募“${name}”计分，量规没有改动。`,
  changed: (name) => `本报告按招募“${name}”计分，量规用了这期招募自己的设置。`,
  weights: "权重由这期招募设定，与量规原来的不同。",
  gatesOff: (titles) => `以下指标的必要条件不作要求：${titles}。`,
  bands: "各档位的起点由这期招募设定。",
  coverage: "给档位所需的覆盖率由这期招募设定。",
  compare: "得分只宜与同一期招募的其他项目比较。",
};
