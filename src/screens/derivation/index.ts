export { ApplicantDerivationScreen } from "./applicant-derivation-screen.tsx";
export { DerivationScreen } from "./derivation-screen.tsx";
