import type { messages } from "./en/index.ts";

/** Every text of the interface and the report; English is the shape, Chinese must fill it exactly. */
export type Messages = typeof messages;
