export { ScreeningScreen } from "./screening-screen.tsx";
export { ProgrammeScreen } from "./programme-screen.tsx";
