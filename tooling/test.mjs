import { spawnSync } from "node:child_process";
import { requireTools } from "./system-tools.mjs";

/** @type {[name: string, command: string, args: string[]][]} */
const steps = [
  ["types", "npx", ["tsc", "-p", "tsconfig.json"]],
  ["types of the core, without DOM", "npx", ["tsc", "-p", "tsconfig.core.json"]],
  ["lint", "npx", ["oxlint", "--type-aware"]],
  ["format", "npx", ["biome", "format", "."]],
  ["dead code", "npx", ["knip"]],
  ["build", "node", ["tooling/build.mjs"]],
  ["architecture, content, unit, property, integration, golden, budget", "npx", ["vitest", "run"]],
  ["end to end in Chromium", "npx", ["playwright", "test"]],
];

const started = Date.now();
requireTools();
for (const [name, command, args] of steps) {
  const before = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) {
    console.error(`\nStopped at: ${name}`);
    process.exit(status ?? 1);
  }
  console.log(`── ${name}: ${((Date.now() - before) / 1000).toFixed(1)} s`);
}
console.log(`\nAll passed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
