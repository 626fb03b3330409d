import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

/** Serves what is already built, for the end-to-end tests: node tooling/serve-app.mjs PORT */
const { url } = await serve(
  fileURLToPath(new URL("../dist/app", import.meta.url)),
  Number(process.argv[2] ?? 4173),
);
console.log(url);
