export { WhatIfScreen } from "./what-if-screen.tsx";
