import { common } from "./common.ts";
import { home } from "./home.ts";
import { method } from "./method.ts";
import { notices } from "./notices.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";
import { reportScreen } from "./report-screen.ts";
import { check } from "./check.ts";
import { profile } from "./profile.ts";
import { settings } from "./settings.ts";
import { shared } from "./shared.ts";
import { wizard } from "./wizard.ts";

export const messages = {
  common,
  notices,
  problems,
  report,
  reportScreen,
  check,
  profile,
  wizard,
  home,
  settings,
  shared,
  method,
};
