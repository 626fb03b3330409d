import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a job with a loader for the repository's TypeScript modules, so that a script uses the same code as the app.
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<void>} job `path` from the root, e.g. "/src/report/index.ts"
 */
export async function withModules(job) {
  const server = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    await job((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
