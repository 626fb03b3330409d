import type { AgreementReading } from "#cohort";
import { printAgreement, printPoints, printShare } from "#figures";
import { formatList } from "#i18n";
import { FigureTable, useLanguage, useMessages } from "#ui";
import styles from "./agreement-section.module.css";
import { discussed } from "./discussed.ts";
import { Section } from "./section.tsx";
import type { PanelParts } from "./use-panel.ts";

/** How far the reviewers agree, in words with n; what cannot be said and why; and which criteria to talk about. */
export function AgreementSection({ panel }: { readonly panel: PanelParts }) {
  const { panel: texts, cohortReport } = useMessages();
  const { agreement: words } = texts;
  const { agreement, reviews } = panel;
  if (!reviews || reviews.length === 0) return null;
  const hasReadings = reviews.some(({ recused }) => !recused);
  return (
    <Section title={words.heading}>
      {!hasReadings && <p>{cohortReport.agreement.none}</p>}
      {hasReadings && agreement === null && <output>{words.working}</output>}
      {agreement === "failed" && <p>{words.failed}</p>}
      {hasReadings && agreement && agreement !== "failed" && (
        <Agreement panel={panel} agreement={agreement} />
      )}
    </Section>
  );
}

/** As many as a meeting can talk about; the others stand among all. */
const DISCUSSED = 8;

interface AgreementProps {
  readonly panel: PanelParts;
  readonly agreement: AgreementReading;
}

function Agreement({ panel, agreement }: AgreementProps) {
  const { panel: texts, cohortReport } = useMessages();
  const { agreement: words } = texts;
  const { oneReader } = cohortReport.agreement;
  const sentences = useSentences(agreement);
  const language = useLanguage();
  const { totals, harshness } = agreement;
  const lines = discussed(panel, agreement);
  const apart = lines.filter((line) => line.apart > 0);
  if (totals.n === 0) return <p>{oneReader}</p>;
  return (
    <>
      <div className={styles["words"]}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {harshness.refused === "notConnected" && (
          <>
            <p>{words.groups}</p>
            <ul>
              {harshness.groups.map((group) => (
                <li key={group.join()}>{formatList(group, language)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <h3>{words.discuss}</h3>
      {apart.length === 0 && <p className={styles["hint"]}>{words.discussNone}</p>}
      <Criteria lines={apart.slice(0, DISCUSSED)} caption={words.discussIntro} />
      <details className={styles["all"]}>
        <summary>{words.all}</summary>
        <Criteria lines={lines} caption={cohortReport.agreement.caption} />
      </details>
    </>
  );
}

function Criteria({
  lines,
  caption,
}: {
  readonly lines: ReturnType<typeof discussed>;
  readonly caption: string;
}) {
  const { panel, cohortReport } = useMessages();
  const { columns } = panel.agreement;
  const { verdicts } = cohortReport.agreement;
  if (lines.length === 0) return null;
  return (
    <div className={styles["table"]}>
      <FigureTable
        table={{
          caption,
          columns: [
            { id: "criterion", title: columns.criterion, numeric: false },
            { id: "apart", title: columns.apart, numeric: true },
            { id: "n", title: columns.n, numeric: true },
            { id: "alpha", title: columns.alpha, numeric: true },
            { id: "words", title: columns.words, numeric: false },
          ],
          rows: lines.map(({ title, apart, alpha }) => [
            title,
            `${apart}`,
            `${alpha.n}`,
            alpha.value === null ? printPoints(null) : printAgreement(alpha.value),
            verdicts[alpha.verdict],
          ]),
        }}
      />
    </div>
  );
}

/** The same sentences as in the report of the whole intake. */
function useSentences({ totals, icc, needed, harshness, self }: AgreementReading): string[] {
  const { agreement: words, harshness: refusals } = useMessages().cohortReport;
  const { value, low, high, n, verdict } = totals;
  const interval =
    low === null || high === null ? "" : `${printAgreement(low)}–${printAgreement(high)}`;
  const share = harshness.biasShare === null ? "" : printShare(harshness.biasShare);
  const { correction, refused } = harshness;
  return [
    value === null
      ? words.verdicts[verdict]
      : words.totals(printAgreement(value), interval, n, words.verdicts[verdict]),
    icc
      ? words.icc(printAgreement(icc.icc21), printAgreement(icc.icc2k), icc.reviewers.length, icc.n)
      : words.noIcc,
    needed === null ? "" : words.needed(needed),
    correction === "refused"
      ? refused
        ? refusals[refused]
        : ""
      : words.corrections[correction](share),
    self.gap === null ? "" : words.self(printPoints(Math.abs(self.gap)), self.gap, self.n),
  ].filter((sentence) => sentence !== "");
}
