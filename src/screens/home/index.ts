export { HomeScreen } from "./home-screen.tsx";
export { OpeningDialogs } from "./opening-dialogs.tsx";
