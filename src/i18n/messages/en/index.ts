import { common } from "./common.ts";
import { compare } from "./compare.ts";
import { derivation } from "./derivation.ts";
import { home } from "./home.ts";
import { method } from "./method.ts";
import { opinion } from "./opinion.ts";
import { notices } from "./notices.ts";
import { plan } from "./plan.ts";
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

export const messages = {
  common,
  compare,
  notices,
  problems,
  report,
  reportScreen,
  derivation,
  check,
  profile,
  wizard,
  home,
  settings,
  shared,
  method,
  opinion,
  plan,
  workbook,
  whatIf,
};
