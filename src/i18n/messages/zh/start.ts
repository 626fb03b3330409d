import type { StartMessages } from "../shape.ts";
import { common } from "./common.ts";
import { home } from "./home.ts";
import { notices } from "./notices.ts";

/** What the first screen says; all else comes with the screen that needs it. */
export const startMessages: StartMessages = { common, home, notices };
