import type { Language } from "#i18n";
import { useLibrary } from "#state";

/**
 * Fetches the sample venture from beside the page and adds it as an assessment of its own, to be changed at will.
 * @returns its id; null when it could not be fetched or read
 */
export async function openSample(language: Language): Promise<string | null> {
  try {
    const address = new URL(`samples/sample-venture.${language}.json`, document.baseURI);
    const [response, { readAssessmentFile }] = await Promise.all([
      fetch(address),
      import("#intake"),
    ]);
    if (!response.ok) return null;
    const read = readAssessmentFile(new Uint8Array(await response.arrayBuffer()));
    return read.ok ? useLibrary.getState().addCopy(read.value) : null;
  } catch {
    return null;
  }
}
