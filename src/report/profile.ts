import { formatList } from "#i18n";
import type { Fact, ProfileQuestion } from "#rubric";
import type { Report } from "./report.ts";
import type { VentureReading } from "./venture-reading.ts";

/** What the venture stated about itself; of the deciding questions also those it left open. */
export function buildProfile({
  rubric,
  assessment,
  texts,
  language,
}: VentureReading): Report["profile"] {
  return rubric.profile.flatMap((question) => {
    const { id, title: label, group } = question;
    const fact = Object.hasOwn(assessment.profile, id) ? assessment.profile[id] : undefined;
    if (fact !== undefined) {
      const values = titlesOf(question, fact, texts);
      if (values.length > 0) return [{ id, label, value: formatList(values, language) }];
    }
    return group === "essentials" ? [{ id, label, value: texts.notStated }] : [];
  });
}

function titlesOf(
  { options = [] }: ProfileQuestion,
  fact: Fact,
  texts: VentureReading["texts"],
): string[] {
  if (typeof fact === "boolean") return [fact ? texts.yes : texts.no];
  if (typeof fact === "number") return [String(fact)];
  const chosen = typeof fact === "string" ? [fact] : fact;
  return chosen.map((id) => options.find((option) => option.id === id)?.title ?? id);
}
