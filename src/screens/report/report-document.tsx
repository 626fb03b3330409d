import { memo, useRef } from "react";
import type { Report } from "#report";
import { type Origin, OriginContext } from "./answer-link.tsx";
import { AnswersSection } from "./answers-section.tsx";
import { Contents } from "./contents.tsx";
import { DerivationSection } from "./derivation-section.tsx";
import { DimensionsSection } from "./dimensions-section.tsx";
import { DerivationContext } from "./figure-link.tsx";
import { FirmnessSection } from "./firmness-section.tsx";
import { GapsSection } from "./gaps-section.tsx";
import { GatesSection } from "./gates-section.tsx";
import { MethodSection } from "./method-section.tsx";
import { RadarSection } from "./radar-section.tsx";
import { RegulationSection } from "./regulation-section.tsx";
import styles from "./report-document.module.css";
import { RisksSection } from "./risks-section.tsx";
import { RoadmapSection } from "./roadmap-section.tsx";
import { SECTIONS } from "./section.tsx";
import { StrengthsSection } from "./strengths-section.tsx";
import { useOpenForPrint } from "./use-open-for-print.ts";
import { VerdictSection } from "./verdict-section.tsx";

interface ReportDocumentProps {
  readonly id: string;
  readonly report: Report;
  /** Whether more draws are under way. */
  readonly isRefining: boolean;
  /** Address of the page it is shown on where that is not the assessment's own: nothing can be changed there. */
  readonly readOnlyAt?: string;
}

/** The report as a document with its contents list; lays out the model and computes nothing. */
export function ReportDocument({ id, report, isRefining, readOnlyAt }: ReportDocumentProps) {
  const article = useRef<HTMLElement>(null);
  useOpenForPrint(article);
  const origins = originsOf(id, report);
  const address = readOnlyAt ?? `#/report/${id}`;
  const originOf = (criterion: string): Origin =>
    origins.get(criterion) ?? { address: `#/assess/${id}/check`, byProfile: false };
  return (
    <OriginContext value={readOnlyAt === undefined ? originOf : () => null}>
      <div className={styles["document"]}>
        <Contents
          label={report.labels.contents}
          address={address}
          sections={SECTIONS.flatMap((section) => {
            const part = report[section];
            return part ? [{ id: section, heading: part.heading }] : [];
          })}
        />
        <DerivationContext value={`${address}/derivation`}>
          <article ref={article} className={styles["article"]}>
            <BeforeFirmness report={report} />
            <FirmnessSection id={id} report={report} isRefining={isRefining} />
            <AfterFirmness report={report} />
          </article>
        </DerivationContext>
      </div>
    </OriginContext>
  );
}

interface Whole {
  readonly report: Report;
}

/** The draws arrive after the rest of the report and change nothing of it: a long page is not drawn again for them. */
function isAlikeButFirmness(before: Whole, after: Whole): boolean {
  return before.report.answers === after.report.answers;
}

const BeforeFirmness = memo(function BeforeFirmness({ report }: Whole) {
  return (
    <>
      <VerdictSection report={report} />
      <RadarSection radar={report.radar} />
      <DimensionsSection report={report} />
      <GatesSection gates={report.gates} />
      <GapsSection report={report} />
      <RoadmapSection report={report} />
      <StrengthsSection report={report} />
      <RisksSection report={report} />
    </>
  );
}, isAlikeButFirmness);

const AfterFirmness = memo(function AfterFirmness({ report }: Whole) {
  return (
    <>
      <RegulationSection report={report} />
      <AnswersSection report={report} />
      <DerivationSection report={report} />
      <MethodSection report={report} />
    </>
  );
}, isAlikeButFirmness);

function originsOf(id: string, { answers }: Report): ReadonlyMap<string, Origin> {
  return new Map(
    answers.groups.flatMap((group) =>
      group.lines.map(({ criterionId, state }): [string, Origin] => {
        const byProfile = state === "offByProfile";
        const place = byProfile ? "profile" : `${group.id}/${criterionId}`;
        return [criterionId, { address: `#/assess/${id}/${place}`, byProfile }];
      }),
    ),
  );
}
