export { Button, ButtonLink } from "./button.tsx";
export { Dialog } from "./dialog.tsx";
export { MessagesProvider, useLanguage, useMessages } from "./messages-context.tsx";
export { MiniRadar } from "./mini-radar.tsx";
export { ProgressRing } from "./progress-ring.tsx";
export { radarPoint, radarPolygon } from "./radar-geometry.ts";
export { RangeBar } from "./range-bar.tsx";
