import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { fileURLToPath } from "node:url";
import { policy } from "./tooling/vite/policy-plugin.ts";
import { rubrics } from "./tooling/vite/rubrics-plugin.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Optional parts of jsPDF that would pull 107 kB of HTML rendering into the build; we never call them. */
const absent = {
  find: /^(html2canvas|dompurify|canvg)$/,
  replacement: `${root}src/exports/pdf/absent.ts`,
};

export default defineConfig({
  // Relative addresses: the built folder works on any static host, in any folder.
  base: "./",
  plugins: [rubrics(root), react(), policy()],
  resolve: { alias: [absent] },
  worker: { format: "es", plugins: () => [rubrics(root)] },
  build: {
    outDir: "dist/app",
    // Read by the budget test; not needed by the app.
    manifest: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
