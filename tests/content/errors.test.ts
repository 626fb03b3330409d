import { expect, test } from "vitest";
import { rubricFiles } from "../fixtures/rubric-folder.ts";

const { "origins.yaml": _material, ...files } = rubricFiles("ai-venture");
const text = Object.values(files).join("\n");

/** Claims of the material that do not hold; docs/material.md says what does. */
test.each([
  ["Watrix as a finance company", /watrix|银河水滴/i],
  ["AlphaGo as a large-model start-up", /alphago/i],
  ["praise of OpenAI as a case", /openai[^.。]{0,40}(success|成功)/i],
  ["BERT among the models of billions of parameters", /\bBERT\b/],
  [
    "pre-training that needs labelled data",
    /(?<!Assuming )pre-training needs (masses of |many )?label|预训练需要[^。]{0,8}标注/i,
  ],
  ["training from random weights", /random(ly)? (initial|weight)|随机初始化/i],
  [
    "batch normalisation, dropout or attention as tactics",
    /(use|add|apply) (batch norm|dropout|attention)|(采用|加入|使用)(批量?归一化|dropout|注意力)/i,
  ],
  [
    "cross-validation as the way to judge a language model",
    /(use|by|with) cross-validation|(采用|使用|通过)交叉验证/i,
  ],
  ["compression as a way to transparency", /compress[^.。]{0,40}transparen|压缩[^。]{0,12}透明/i],
  ["speed as a given strength", /efficient processing|处理速度快/i],
  ["data that grow ever richer", /ever richer|数据(越来越|日益)丰富/i],
  [
    "encrypted parameters against leaks",
    /encrypt[^.。]{0,30}(prevent|protects? against)|加密(模型)?参数(可以|就能|能)/i,
  ],
  ["“GPU training” as a parallel strategy", /GPU training|GPU训练/],
  [
    "crowdfunding that lowers the cost of money",
    /crowdfund[^.。]{0,40}(cost|cheap)|众筹[^。]{0,12}成本/i,
  ],
  ["machine-made works as safe copyright income", /copyright income|版权收入/i],
  ["emotion recognition as a plain feature", /emotion recognition (feature|module)|情绪识别功能/i],
  ["an outdated term for reinforcement learning", /增强学习/],
  ["lower development cost as given", /lowers? development cost|降低开发成本/i],
])("the rubric does not repeat: %s", (_claim, pattern) => {
  expect(text.match(pattern)).toBeNull();
});
