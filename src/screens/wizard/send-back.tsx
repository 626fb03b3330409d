import type { Assessment } from "#assessment";
import { writeReview } from "#state";
import { fileName, SaveFileButton, useMessages } from "#ui";

/** The file that the reader of a second opinion sends back. */
export function SendBack({ assessment }: { readonly assessment: Assessment }) {
  const { opinion, report } = useMessages();
  const { reading } = opinion;
  const name = assessment.venture.name.trim() || report.unnamed;
  return (
    <SaveFileButton
      kind="primary"
      label={reading.send}
      hint={reading.sendHint}
      saved={reading.saved}
      make={() => {
        const text = writeReview(assessment);
        return text && { name: fileName(name, assessment.updatedAt, "review.json"), text };
      }}
    />
  );
}
