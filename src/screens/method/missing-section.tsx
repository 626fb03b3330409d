import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import { stated, statedPoints } from "./printed.ts";
import { Formulas, Section } from "./section.tsx";

/** Range, coverage, and what takes a criterion out. */
export function MissingSection({ rubric }: { readonly rubric: Rubric }) {
  const { method, report } = useMessages();
  const { missing } = method;
  const { minCoverage, naShareWarning, balanceGap } = rubric.policy;
  const criteria = rubric.dimensions.flatMap((dimension) => dimension.criteria);
  const allowed = criteria.filter(({ naAllowed }) => naAllowed).length;
  const choosable = allowed > 0 ? missing.naCount(allowed, criteria.length) : missing.naNone;
  return (
    <Section id="missing" heading={missing.heading}>
      <p>{missing.open(stated(minCoverage))}</p>
      <Formulas lines={[missing.low, missing.high]} />
      <p>{[missing.na, choosable].join(report.betweenSentences)}</p>
      <p>{missing.naWarning(stated(naShareWarning))}</p>
      <p>{missing.balance(statedPoints(balanceGap))}</p>
    </Section>
  );
}
