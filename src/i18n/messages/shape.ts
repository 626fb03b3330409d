import type { messages } from "./en/index.ts";
import type { startMessages } from "./en/start.ts";

/** Every text of the interface and the report; English is the shape, Chinese must fill it exactly. */
export type Messages = typeof messages;
/** The part of them that the first screen needs. */
export type StartMessages = typeof startMessages;
