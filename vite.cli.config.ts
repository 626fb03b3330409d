import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { rubrics } from "./tooling/vite/rubrics-plugin.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The command line: the same modules as the app, one file for Node. */
export default defineConfig({
  plugins: [rubrics(root)],
  resolve: {
    alias: [
      { find: /^(html2canvas|dompurify|canvg)$/, replacement: `${root}src/exports/pdf/absent.ts` },
    ],
  },
  publicDir: false,
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist/cli",
    target: "node20",
    rolldownOptions: {
      output: {
        entryFileNames: "touchstone.js",
        codeSplitting: false,
        banner: "#!/usr/bin/env node",
      },
    },
  },
});
