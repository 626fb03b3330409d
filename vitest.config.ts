import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { rubrics } from "./tooling/vite/rubrics-plugin.ts";

// Vitest 5 prints failures with Map.groupBy, which Node 20 lacks; without it a failing run ends without its reasons.
if (!("groupBy" in Map)) {
  const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
    const groups = new Map<K, T[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return groups;
  };
  Object.assign(Map, { groupBy });
}

const root = fileURLToPath(new URL(".", import.meta.url));
const plugins = () => [rubrics(root), react()];

export default defineConfig({
  test: {
    // On two cores one worker is the rule, and leaves one of them idle.
    maxWorkers: 2,
    projects: [
      {
        plugins: plugins(),
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{architecture,build,content,unit,golden}/**/*.test.ts"],
        },
      },
      {
        plugins: plugins(),
        test: {
          name: "screens",
          environment: "happy-dom",
          include: ["tests/{integration,unit}/**/*.test.tsx"],
          setupFiles: ["tests/integration/setup.ts"],
          // The first test of a file also waits for the parts of the app that load when first used.
          testTimeout: 20_000,
        },
      },
    ],
  },
});
