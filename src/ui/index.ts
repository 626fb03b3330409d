export { Button, ButtonLink } from "./button.tsx";
export { Choice } from "./choice.tsx";
export { ChooseFiles } from "./choose-files.tsx";
export { Dialog } from "./dialog.tsx";
export {
  MessagesProvider,
  useLanguage,
  useMessages,
  useStartMessages,
} from "./messages-context.tsx";
export { MiniRadar } from "./mini-radar.tsx";
export { ProgressRing } from "./progress-ring.tsx";
export { radarPoint, radarPolygon } from "./radar-geometry.ts";
export { RangeBar } from "./range-bar.tsx";
export { IntakeFrame } from "./intake-frame.tsx";
export { FigureTable } from "./figure-table.tsx";
export { KeyList } from "./key-list.tsx";
export { LazyRadar } from "./radar/lazy-radar.tsx";
export type { RadarSeries } from "./radar/radar-series.ts";
export { navigate } from "./navigate.ts";
export { Page } from "./page.tsx";
export { AwayPage, Waiting } from "./waiting.tsx";
export { Mark } from "./mark.tsx";
export { SaveFileButton } from "./save-file-button.tsx";
export { download } from "./download.ts";
export { fileName } from "./file-name.ts";
