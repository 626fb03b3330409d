export { PanelScreen } from "./panel-screen.tsx";
