import { type MouseEvent, useEffect, useState } from "react";
import type { DerivationGroup as Group, DerivationLine, Report } from "#report";
import { Choice, useMessages } from "#ui";
import styles from "./derivation-document.module.css";
import { DerivationGroup } from "./derivation-group.tsx";
import { groupHeading, lineElement } from "./elements.ts";

interface DerivationDocumentProps {
  /** Of this page, without the line. */
  readonly address: string;
  /** Id of the assessment, to change its answers; null where they cannot be changed. */
  readonly id: string | null;
  readonly report: Report;
  readonly line: string | undefined;
}

/** Groups of lines with their contents and a filter by dimension; goes to the line it was opened for. */
export function DerivationDocument({ address, id, report, line }: DerivationDocumentProps) {
  const { derivation: words } = useMessages();
  const { intro, groups } = report.derivation;
  const [filter, setFilter] = useState("all");
  const [current, setCurrent] = useState(line);
  const isKnown = linesOf(groups).some((one) => one.id === current);
  useEffect(() => {
    if (line === undefined || !isKnown) return;
    const row = document.getElementById(lineElement(line));
    row?.scrollIntoView({ block: "center" });
    row?.focus({ preventScroll: true });
  }, [line, isKnown]);
  const shown = filtered(groups, filter);
  const goTo = (event: MouseEvent, group: string): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const heading = document.getElementById(groupHeading(group));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      <p className={styles["intro"]}>{intro}</p>
      {current !== undefined && !isKnown && <output>{words.unknownLine}</output>}
      <div className={styles["filter"]}>
        <Choice
          label={words.filter}
          value={filter}
          options={[
            { id: "all", title: words.all },
            { id: "whole", title: words.whole },
            ...report.dimensions.lines.map(({ id: dimension, title }) => ({
              id: `dimension-${dimension}`,
              title,
            })),
          ]}
          onChoose={setFilter}
        />
        <output>{words.shown(linesOf(shown).length)}</output>
      </div>
      <div className={styles["document"]}>
        <nav className={styles["contents"]} aria-label={words.contents}>
          <ul>
            {shown.map(({ id: group, title }) => (
              <li key={group}>
                <a href={address} onClick={(event) => goTo(event, group)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles["article"]}>
          {shown.map((group) => (
            <DerivationGroup
              key={group.id}
              address={address}
              id={id}
              group={group}
              current={current}
              onCurrent={setCurrent}
            />
          ))}
        </div>
      </div>
    </>
  );
}

function linesOf(groups: readonly Group[]): DerivationLine[] {
  return groups.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
}

/** What passes the filter; blocks and groups left without a line are gone. */
function filtered(groups: readonly Group[], filter: string): Group[] {
  return groups.flatMap((group): Group[] => {
    const blocks = group.blocks.flatMap(({ formula, lines }) => {
      const kept = lines.filter((line) => passes(line, filter));
      return kept.length > 0 ? [{ formula, lines: kept }] : [];
    });
    return blocks.length > 0 ? [{ ...group, blocks }] : [];
  });
}

function passes({ dimensionId }: DerivationLine, filter: string): boolean {
  if (filter === "all") return true;
  return filter === "whole" ? dimensionId === null : `dimension-${dimensionId}` === filter;
}
