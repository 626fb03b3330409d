export { SharedScreen } from "./shared-screen.tsx";
