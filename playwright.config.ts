import { defineConfig } from "@playwright/test";
import { findChromium } from "./tooling/system-tools.mjs";

const executablePath = findChromium() ?? "";

/** Journeys in the real Chromium against the built app, served with the production headers. */
export default defineConfig({
  testDir: "tests/e2e",
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"]],
  webServer: {
    command: "node tooling/serve-app.mjs 4174",
    url: "http://localhost:4174/",
    reuseExistingServer: false,
  },
  use: {
    baseURL: "http://localhost:4174/",
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-background-networking"] },
    timezoneId: "UTC",
    trace: "retain-on-failure",
  },
});
