import { useEffect, useRef } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import type { Fact } from "#rubric";
import { useLibrary, type Venture } from "#state";
import { factOf, fieldsOf, type ProfileDraft } from "./profile-draft.ts";

/**
 * The draft of the profile page. Every valid change is committed at once; facts that change elsewhere
 * (undo, another tab) replace the draft, while what is not valid yet stays in the draft alone.
 */
export function useProfileForm(venture: Venture): UseFormReturn<ProfileDraft> {
  const form = useForm<ProfileDraft>({ defaultValues: draftOf(venture), mode: "onTouched" });
  const { subscribe, getValues, reset } = form;
  const latest = useRef(venture);
  useEffect(() => {
    latest.current = venture;
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => commit(latest.current, values),
      }),
    [subscribe],
  );
  useEffect(() => {
    if (!isCommitted(venture, getValues())) reset(draftOf(venture));
  }, [venture, getValues, reset]);
  return form;
}

function draftOf({ assessment, rubric }: Venture): ProfileDraft {
  const { name, oneLiner } = assessment.venture;
  return { name, oneLiner, facts: fieldsOf(rubric.profile, assessment.profile) };
}

function commit(venture: Venture, draft: ProfileDraft): void {
  const { id } = venture.assessment;
  const { setVenture, setProfile } = useLibrary.getState();
  const { name, oneLiner } = venture.assessment.venture;
  if (draft.name !== name) setVenture(id, { name: draft.name });
  if (draft.oneLiner !== oneLiner) setVenture(id, { oneLiner: draft.oneLiner });
  const changed = changedFacts(venture, draft);
  if (Object.keys(changed).length > 0) setProfile(id, changed);
}

function isCommitted(venture: Venture, draft: ProfileDraft): boolean {
  const { name, oneLiner } = venture.assessment.venture;
  return (
    draft.name === name &&
    draft.oneLiner === oneLiner &&
    Object.keys(changedFacts(venture, draft)).length === 0
  );
}

/** Facts that the draft states otherwise than the assessment; fields without a valid value are left out. */
function changedFacts(
  { assessment, rubric }: Venture,
  draft: ProfileDraft,
): Record<string, Fact | undefined> {
  return Object.fromEntries(
    rubric.profile.flatMap((question) => {
      const fact = factOf(question, draft.facts[question.id] ?? "");
      const before = assessment.profile[question.id];
      return fact === null || JSON.stringify(fact) === JSON.stringify(before)
        ? []
        : [[question.id, fact] as const];
    }),
  );
}
