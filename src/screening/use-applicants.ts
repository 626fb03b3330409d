import { useEffect, useMemo, useState } from "react";
import type { Assessment } from "#assessment";
import type { ApplicantRecord } from "#cohort";
import { loadApplicants } from "./parts.ts";
import { useIntake } from "./use-intake.ts";

export type ApplicantsLoad =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly retry: () => void }
  /** Those that are there. */
  | { readonly state: "ready"; readonly applicants: readonly ApplicantRecord[] };

/**
 * Some applicants of an intake, read anew when it has changed; what is shown stays until then.
 * @param content of the intake's record; null while it is not there
 */
export function useApplicants(
  id: string,
  applicants: readonly string[],
  content: number | null,
): ApplicantsLoad {
  const [tries, setTries] = useState(0);
  const [load, setLoad] = useState<ApplicantsLoad>({ state: "loading" });
  const wanted = applicants.join(",");
  useEffect(() => {
    if (content === null) return undefined;
    let current = true;
    void loadApplicants(id, wanted.split(",")).then((read) => {
      if (!current) return;
      const retry = (): void => setTries(tries + 1);
      setLoad(read ? { state: "ready", applicants: read } : { state: "failed", retry });
    });
    return () => {
      current = false;
    };
  }, [id, wanted, content, tries]);
  return load;
}

export type ApplicantAssessment =
  | { readonly state: "loading" }
  | { readonly state: "absent" }
  | { readonly state: "ready"; readonly assessment: Assessment };

/** An applicant's assessment with the programme of the intake in it; one that came with its file does not count. */
export function useApplicantAssessment(id: string, applicant: string): ApplicantAssessment {
  const intake = useIntake(id);
  const record = intake.state === "ready" ? intake.intake.record : null;
  const read = useApplicants(id, [applicant], record?.content ?? null);
  const found = read.state === "ready" ? read.applicants[0]?.assessment : undefined;
  const programme = record?.programme;
  const assessment = useMemo(
    () => (found && programme ? { ...found, programme } : undefined),
    [found, programme],
  );
  if (assessment) return { state: "ready", assessment };
  const isOver = intake.state === "absent" || intake.state === "failed" || read.state !== "loading";
  return { state: isOver ? "absent" : "loading" };
}
