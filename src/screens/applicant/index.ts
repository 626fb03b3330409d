export { ApplicantScreen } from "./applicant-screen.tsx";
