export { ApplicantReportScreen } from "./applicant-report-screen.tsx";
export { ReportScreen } from "./report-screen.tsx";
