import type { Review } from "#assessment";
import { openIntakeStorage } from "#storage";

/**
 * The intake on this device that a review belongs to: that of the programme it names, else one that has an applicant it speaks of.
 * @returns its id; undefined when there is none, or the disk does not answer
 */
export async function intakeFor({ programme, items }: Review): Promise<string | undefined> {
  const opened = await openIntakeStorage();
  if (!opened.ok) return undefined;
  const { storage } = opened;
  try {
    const listed = await storage.list();
    const ids = listed.ok ? listed.value.intakes.map(({ record }) => record.programme.id) : [];
    if (programme !== undefined) return ids.find((id) => id === programme);
    const applicants = items.map(({ applicant }) => applicant);
    for (const id of ids) {
      const known = await storage.applicants(id, applicants);
      if (known.ok && known.value.length > 0) return id;
    }
    return undefined;
  } finally {
    await storage.close();
  }
}
