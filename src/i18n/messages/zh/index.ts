import type { Messages } from "../shape.ts";
import { common } from "./common.ts";
import { problems } from "./problems.ts";

export const messages: Messages = { common, problems };
