import { type SampleContent, sampleIntake } from "#cohort";
import type { Language } from "#i18n";
import { browserPlatform, loadRubric } from "#state";
import { disk } from "./disk.ts";
import { writeWhole } from "./intakes.ts";

/**
 * Puts the sample programme of a language among the intakes, to be changed at will; where it is already, it stays as it is.
 * @returns its id; null when it could not be fetched or written
 */
export async function openSampleIntake(language: Language): Promise<string | null> {
  try {
    const address = new URL(`samples/intake.${language}.json`, document.baseURI);
    const [response, opened] = await Promise.all([fetch(address), disk()]);
    if (!response.ok || !opened.ok) return null;
    // Shipped beside the page and read by its tests: no stranger.
    const content = (await response.json()) as SampleContent;
    const { id } = content.programme;
    const known = await opened.storage.open(id);
    if (!known.ok) return null;
    if (known.value) return id;
    const loaded = await loadRubric(content.rubric, language);
    if (!loaded.ok) return null;
    const intake = sampleIntake(content, loaded.rubric, browserPlatform.now());
    return (await writeWhole(intake)) ? id : null;
  } catch {
    return null;
  }
}
