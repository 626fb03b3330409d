import type { Messages } from "../shape.ts";
import { cohortApplicant } from "./cohort-applicant.ts";
import { cohortDecisions } from "./cohort-decisions.ts";
import { cohortTable } from "./cohort-table.ts";

export const cohort: Messages["cohort"] = {
  title: "申请者",
  loading: "正在读取这期招募……",
  absent: "这台设备上没有这期招募。",
  empty: {
    heading: "还没有申请者",
    what: "把收到的文件导入进来：评估文件、PDF报告、表单导出的表格都可以。也可以先打开示例招募。",
    import: "导入文件",
  },
  table: cohortTable,
  decisions: cohortDecisions,
  applicant: cohortApplicant,
};
