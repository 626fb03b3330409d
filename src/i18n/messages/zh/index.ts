import type { Messages } from "../shape.ts";
import { screening } from "./screening.ts";
import { intake } from "./intake.ts";
import { cohort } from "./cohort.ts";
import { panel } from "./panel.ts";
import { panelReading } from "./panel-reading.ts";
import { outputs } from "./outputs.ts";
import { cohortReport } from "./cohort-report.ts";
import { compare } from "./compare.ts";
import { derivation } from "./derivation.ts";
import { method } from "./method.ts";
import { opinion } from "./opinion.ts";
import { plan } from "./plan.ts";
import { programme } from "./programme.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";
import { reportScreen } from "./report-screen.ts";
import { check } from "./check.ts";
import { profile } from "./profile.ts";
import { settings } from "./settings.ts";
import { shared } from "./shared.ts";
import { whatIf } from "./what-if.ts";
import { wizard } from "./wizard.ts";
import { workbook } from "./workbook.ts";
import { startMessages } from "./start.ts";

export const messages: Messages = {
  ...startMessages,
  screening,
  intake,
  cohort,
  panel,
  panelReading,
  outputs,
  cohortReport,
  compare,
  problems,
  programme,
  report,
  reportScreen,
  derivation,
  check,
  profile,
  wizard,
  settings,
  shared,
  method,
  opinion,
  plan,
  workbook,
  whatIf,
};
