import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CHROMIUM = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @returns {string | undefined} a Chrome or Chromium on this machine; CHROMIUM=/path names one */
export function findChromium() {
  return CHROMIUM.find((path) => path && existsSync(path));
}

function has(command) {
  return spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
}

/**
 * Makes sure of what npm cannot bring: a browser, and the PDF tools that check our files from outside.
 * On Debian as root it installs what is missing; elsewhere it says what to install.
 */
export function requireTools() {
  const packages = [];
  if (!findChromium()) packages.push("chromium");
  if (!has("qpdf")) packages.push("qpdf");
  if (!has("pdftotext")) packages.push("poppler-utils");
  if (!has("gs")) packages.push("ghostscript");
  if (spawnSync("sh", ["-c", "fc-list :lang=zh | grep -q ."]).status !== 0)
    packages.push("fonts-noto-cjk");
  if (packages.length === 0) return;
  const sudo = process.getuid?.() === 0 ? "" : "sudo ";
  const install = `${sudo}apt-get update -qq && ${sudo}apt-get install -y -qq --no-install-recommends ${packages.join(" ")}`;
  if (!has("apt-get")) {
    console.error(
      `The tests need: ${packages.join(", ")}. Install them, or name a browser with CHROMIUM=/path.`,
    );
    process.exit(1);
  }
  console.log(`Installing ${packages.join(", ")} …`);
  const { status } = spawnSync("sh", ["-c", install], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
