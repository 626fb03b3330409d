export { CheckScreen } from "./check-screen.tsx";
export { ProfileScreen } from "./profile-screen.tsx";
export { QuestionsScreen } from "./questions-screen.tsx";
export { resumePath } from "./resume-path.ts";
export { StepScreen } from "./step-screen.tsx";
