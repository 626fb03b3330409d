import { useEffect, useRef, useState } from "react";
import { type FieldPath, useForm, type UseFormReturn } from "react-hook-form";
import type { Programme } from "#assessment";
import type { Rubric } from "#rubric";
import { draftOf, type ProgrammeDraft, readDraft, resetDraft, saveProgramme } from "#screening";

/** What came of the last save. */
export type Saved =
  | { readonly state: "none" | "saved" | "unchanged" | "failed" | "undone" | "reset" }
  | { readonly state: "issues"; readonly count: number };

export interface SettingsForm {
  readonly form: UseFormReturn<ProgrammeDraft>;
  readonly saved: Saved;
  readonly save: () => Promise<void>;
  /** Puts the settings back as they were before the last save; undefined when there is none in this visit. */
  readonly undo: (() => Promise<void>) | undefined;
  readonly reset: () => void;
}

/** Drafts that were left without saving, by the id of their programme; they are there again when the page is. */
const left = new Map<string, ProgrammeDraft>();

/**
 * The form of a programme. Settings that change elsewhere (another tab) replace a draft in which nothing was changed.
 * @param rubric as shipped, without the programme's settings
 */
export function useSettingsForm(programme: Programme, rubric: Rubric): SettingsForm {
  const { id } = programme;
  const form = useForm<ProgrammeDraft>({
    defaultValues: draftOf(programme, rubric),
    reValidateMode: "onSubmit",
  });
  const [saved, setSaved] = useState<Saved>({ state: "none" });
  const [past, setPast] = useState<readonly Programme[]>([]);
  const shown = useRef(programme);
  const { isDirty } = form.formState;
  useLeftDraft(id, form, isDirty);

  useEffect(() => {
    if (programme === shown.current || isDirty) return;
    shown.current = programme;
    form.reset(draftOf(programme, rubric));
  }, [programme, isDirty, rubric, form]);

  const write = async (next: Programme): Promise<boolean> => {
    const { ok: isWritten } = await saveProgramme(id, next);
    if (isWritten) form.reset(draftOf(next, rubric));
    else setSaved({ state: "failed" });
    return isWritten;
  };
  const save = async (): Promise<void> => {
    form.clearErrors();
    const draft = form.getValues();
    const read = readDraft(draft, programme, rubric);
    if (!read.ok) {
      const [first] = read.issues;
      for (const { field, code } of read.issues) {
        form.setError(field as FieldPath<ProgrammeDraft>, { type: code });
      }
      setSaved({ state: "issues", count: read.issues.length });
      // A folded group unfolds with the error; only then can its field take the focus.
      setTimeout(() => document.getElementById(first?.field ?? "")?.focus());
      return;
    }
    if (!form.formState.isDirty) {
      setSaved({ state: "unchanged" });
      return;
    }
    if (!(await write(read.programme))) return;
    setPast((before) => [...before, programme]);
    setSaved({ state: "saved" });
  };
  const last = past.at(-1);
  const undo = async (): Promise<void> => {
    if (!last || !(await write(last))) return;
    setPast((before) => before.slice(0, -1));
    setSaved({ state: "undone" });
  };
  const reset = (): void => {
    const draft = resetDraft(form.getValues(), programme, rubric);
    form.clearErrors();
    form.reset(draft, { keepDefaultValues: true });
    setSaved({ state: "reset" });
  };
  return { form, saved, save, undo: last && undo, reset };
}

/** Keeps what was typed and not saved when the page is left, and asks before the browser throws it away. */
function useLeftDraft(id: string, form: UseFormReturn<ProgrammeDraft>, isDirty: boolean): void {
  const { reset, getValues } = form;
  useEffect(() => {
    const draft = left.get(id);
    left.delete(id);
    if (draft) reset(draft, { keepDefaultValues: true });
  }, [id, reset]);
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isDirty]);
  useEffect(
    () => () => {
      if (isDirty) left.set(id, getValues());
      else left.delete(id);
    },
    [id, isDirty, getValues],
  );
}
