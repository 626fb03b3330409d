export { ApplicantScreen } from "./applicant/applicant-screen.tsx";
export { CohortScreen } from "./cohort-screen.tsx";
export { CohortCompareScreen } from "./compare/cohort-compare-screen.tsx";
export { LogScreen } from "./log/log-screen.tsx";
