export { OutputsScreen } from "./outputs-screen.tsx";
