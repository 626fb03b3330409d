import { fileURLToPath } from "node:url";
import { buildAll } from "./build.mjs";
import { serve } from "./serve.mjs";

const port = Number(process.env.PORT ?? 4173);

console.log("Building …");
await buildAll();
const folder = fileURLToPath(new URL("../dist/app", import.meta.url));
const { url } = await serve(folder, port);
console.log(`Touchstone · 试金石  ${url}`);
