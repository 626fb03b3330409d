export { CohortScreen } from "./cohort-screen.tsx";
export { CohortCompareScreen } from "./cohort-compare-screen.tsx";
export { LogScreen } from "./log-screen.tsx";
