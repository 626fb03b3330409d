import type { Plugin } from "vite";
import { CSP, HEADERS } from "../headers.mjs";

/**
 * Puts the Content-Security-Policy into the built page and writes `_headers`, so that hosts without header settings are as strict
 * as our own server. Only at build: the development server needs inline scripts.
 */
export function policy(): Plugin {
  // Browsers ignore frame-ancestors in a meta element and say so on the console.
  const inPage = CSP.split("; ")
    .filter((directive) => !directive.startsWith("frame-ancestors"))
    .join("; ");
  return {
    name: "touchstone-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: inPage },
        injectTo: "head-prepend",
      },
    ],
    generateBundle() {
      const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({ type: "asset", fileName: "_headers", source: `/*\n${lines.join("\n")}\n` });
    },
  };
}
