import { useEffect, useRef } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import type { Answer } from "#assessment";
import { answerOf, type CriterionDraft, draftOf, sameAnswer } from "./criterion-draft.ts";

/**
 * The draft of one open criterion. Every change of it is committed at once; an answer that changes elsewhere
 * (undo, another tab) replaces the draft, while what is not valid yet stays in the draft alone.
 */
export function useCriterionForm(
  answer: Answer | undefined,
  commit: (answer: Answer | undefined) => void,
): UseFormReturn<CriterionDraft> {
  const form = useForm<CriterionDraft>({ defaultValues: draftOf(answer), mode: "onTouched" });
  const { subscribe, getValues, reset } = form;
  const latest = useRef({ answer, commit });
  useEffect(() => {
    latest.current = { answer, commit };
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => latest.current.commit(answerOf(values, latest.current.answer)),
      }),
    [subscribe],
  );
  useEffect(() => {
    if (!sameAnswer(answerOf(getValues(), answer), answer)) reset(draftOf(answer));
  }, [answer, getValues, reset]);
  return form;
}
