export { SharedScreen } from "./shared-screen.tsx";
export { ApplyScreen } from "./apply-screen.tsx";
