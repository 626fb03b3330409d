export { DerivationScreen } from "./derivation-screen.tsx";
