import type { Assignment, Shortage } from "#cohort";
import { Button, FigureTable, useMessages } from "#ui";
import styles from "./assign-section.module.css";
import { givenCount } from "./given-count.ts";
import type { PanelParts } from "./use-panel.ts";

interface AssignmentPreviewProps {
  readonly panel: PanelParts;
  readonly assignment: Assignment;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** The most that are named; the others are counted. */
const NAMED = 10;

/** What an assignment would do, before it is done: loads, who stays short and why, whether the panel hangs together. */
export function AssignmentPreview(props: AssignmentPreviewProps) {
  const { panel, assignment, onApply, onDiscard } = props;
  const { assign: words } = useMessages().panel;
  const { columns } = words;
  const { given, short, groups, reviewers } = assignment;
  const count = givenCount(assignment);
  const readersThen = reviewers.filter(({ assigned }) => assigned.length > 0).length;
  return (
    <div className={styles["preview"]}>
      <h3>{count === 0 ? words.nothing : words.summary(count)}</h3>
      {count > 0 && (
        <FigureTable
          table={{
            caption: words.caption,
            columns: [
              { id: "name", title: columns.name, numeric: false },
              { id: "now", title: columns.now, numeric: true },
              { id: "fresh", title: columns.fresh, numeric: true },
              { id: "after", title: columns.after, numeric: true },
            ],
            rows: reviewers.map(({ name, assigned, conflicts }) => {
              const fresh = Object.hasOwn(given, name) ? (given[name]?.length ?? 0) : 0;
              const after = assigned.filter((id) => !conflicts.includes(id)).length;
              return [name, `${after - fresh}`, `${fresh}`, `${after}`];
            }),
          }}
        />
      )}
      {short.length > 0 && <Short panel={panel} short={short} />}
      {readersThen > 1 && (
        <p className={groups > 1 ? styles["warn"] : undefined}>
          {groups > 1 ? words.apart(groups) : words.joined}
        </p>
      )}
      <div className={styles["actions"]}>
        {count > 0 && (
          <Button kind="primary" onClick={onApply}>
            {words.apply}
          </Button>
        )}
        <Button onClick={onDiscard}>{words.discard}</Button>
      </div>
      {count > 0 && <p className={styles["hint"]}>{words.previewHint}</p>}
    </div>
  );
}

function Short({
  panel,
  short,
}: {
  readonly panel: PanelParts;
  readonly short: readonly Shortage[];
}) {
  const { panel: texts, common } = useMessages();
  const { assign: words } = texts;
  return (
    <div className={styles["warn"]}>
      <p>{words.short(short.length)}</p>
      <ul>
        {short.slice(0, NAMED).map(({ applicant, has, wanted, reason }) => (
          <li key={applicant}>
            {words.shortage(panel.nameOf(applicant) ?? common.unnamed, has, wanted)}
            {" · "}
            {words.reasons[reason]}
          </li>
        ))}
      </ul>
      {short.length > NAMED && <p>{words.more(short.length - NAMED)}</p>}
    </div>
  );
}
