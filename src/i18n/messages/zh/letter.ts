import type { Messages } from "../shape.ts";

export const letter: Messages["cohortReport"]["letter"] = {
  subject: (programme, name) => `${programme}：关于“${name}”的申请`,
  greeting: (name) => `${name}团队，你们好：`,
  decisions: {
    accept: (programme) => `你们已被${programme}录取。`,
    waitlist: (programme) => `你们进入了${programme}的候补名单。有名额空出时，我们会写信告诉你们。`,
    reject: (programme) => `这一期${programme}不能给你们名额。`,
  },
  strengths: "做得好的地方",
  strengthsIntro: "下面这些回答，你们已经拿得出证据。",
  noStrengths: "目前还没有哪项回答有充分的证据。这既是进度的问题，也是举证的问题，怎样改变见下文。",
  strength: (anchor, evidence) => `${anchor}${evidence}。`,
  gaps: "下一步做什么",
  gapsIntro: (count) =>
    count === 1
      ? "有一件事对你们帮助最大。这里写明现在在哪里、下一步做什么、拿什么证明。"
      : `下面${count}件事对你们帮助最大。每件都写明现在在哪里、下一步做什么、拿什么证明。`,
  noGaps: "按这份量规看，你们的回答没有差距。请让证据保持最新。",
  nothingAnswered: "你们还没有给任何指标选等级，所以我们没有可以指出的内容。",
  mustHave: (title) => `${title}（必要条件）`,
  betweenActions: "",
  note: "这份反馈依据你们自己的回答，对照一份量规得出。它反映准备程度，不预测成败。",
};
