export { OpinionScreen } from "./opinion-screen.tsx";
