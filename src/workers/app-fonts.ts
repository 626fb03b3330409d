import type { FontSource } from "#exports";
import type { PdfStage } from "./pdf-job.ts";

export interface AppFonts extends FontSource {
  /** Whether any file could not be had: tells a failed download from a failed layout. */
  readonly failed: boolean;
}

/**
 * The glyph shards of the app, fetched from `fonts/` beside its page; the browser's cache keeps them.
 * @param base address of the app's page
 * @param onStage told "fonts" when files are on their way and "render" when all that were asked for are there
 */
export function appFonts(base: string, onStage: (stage: PdfStage) => void): AppFonts {
  let failed = false;
  let pending = 0;
  let asked = 0;
  return {
    get failed() {
      return failed;
    },
    async load(name) {
      asked += 1;
      pending += 1;
      if (pending === 1) onStage("fonts");
      try {
        return await fetchBytes(new URL(`fonts/${name}`, base));
      } catch (error) {
        failed = true;
        throw error;
      } finally {
        pending -= 1;
        // The first file only lists the others.
        if (pending === 0 && asked > 1) onStage("render");
      }
    },
  };
}

async function fetchBytes(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  // A host that answers every address with the app's page has no such file either.
  const page = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!response.ok || page) throw new Error(`${address.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
