import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buildFonts } from "./fonts/build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds everything that is shipped: the glyph shards, the app and the command line. */
export async function buildAll() {
  buildFonts({ root, outDir: `${root}public/fonts` });
  await build({ root, configFile: `${root}vite.config.ts`, logLevel: "warn" });
  await build({ root, configFile: `${root}vite.cli.config.ts`, logLevel: "warn" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
