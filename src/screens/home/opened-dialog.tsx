import type { Messages } from "#i18n";
import { type OpenedItem, useLibrary } from "#state";
import { ButtonLink, Dialog, useStartMessages } from "#ui";
import { addressOf } from "./address-of.ts";
import styles from "./opened-dialog.module.css";
import { EditionLine } from "./edition-line.tsx";
import { FileNote } from "./file-note.tsx";
import { ProblemList } from "./problem-list.tsx";
import { useReturnFocus } from "./use-return-focus.ts";

interface OpenedDialogProps {
  readonly items: readonly OpenedItem[];
  readonly onClose: () => void;
}

/**
 * What became of each file: the opened ones as links, with what is to be known about them; the refused ones with what was wrong,
 * where, and what to do.
 */
export function OpenedDialog({ items, onClose }: OpenedDialogProps) {
  const { files, card } = useStartMessages().home;
  useReturnFocus();
  const refused = items.filter(({ outcome }) => outcome === "refused");
  const opened = items.length - refused.length;
  const alone = items.length === 1 ? items[0] : undefined;
  return (
    <Dialog
      open
      title={titleOf(items, opened, files)}
      onClose={onClose}
      actions={
        alone &&
        alone.id !== null && (
          <ButtonLink kind="primary" href={`#/report/${alone.id}`} onClick={onClose}>
            {card.report}
          </ButtonLink>
        )
      }
    >
      {opened === 0 && <p>{files.unchanged}</p>}
      <ul className={styles["items"]}>
        {items.map((item) => (
          <li key={`${item.file}/${item.place}`}>
            <ItemLine item={item} alone={alone !== undefined} onLeave={onClose} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function ItemLine({
  item,
  alone,
  onLeave,
}: {
  readonly item: OpenedItem;
  readonly alone: boolean;
  readonly onLeave: () => void;
}) {
  const { common, home } = useStartMessages();
  const { files } = home;
  const assessment = useLibrary(({ assessments }) => assessments[item.id ?? ""]);
  const name = assessment?.venture.name.trim();
  const file = item.place === null ? item.file : files.inBackup(item.file, item.place);
  const outcome = files.outcomes[item.outcome];
  if (item.id === null) {
    return (
      <>
        {!alone && (
          <p className={styles["file"]}>
            {file}: <strong>{outcome}</strong>
          </p>
        )}
        <ProblemList problems={item.problems} />
      </>
    );
  }
  return (
    <>
      <p className={styles["file"]}>
        <a
          href={hasOwnPage(item) ? `#${addressOf(item)}` : `#/assess/${item.id}`}
          onClick={onLeave}
        >
          {isVenture(item) ? name || common.unnamed : outcome}
        </a>
        <span>{isVenture(item) ? `${file}: ${outcome}` : file}</span>
      </p>
      <FileNote note={item.note} />
      {assessment && <EditionLine assessment={assessment} onLeave={onLeave} />}
    </>
  );
}

function hasOwnPage({ outcome }: OpenedItem): boolean {
  return outcome === "opinion" || !isVenture({ outcome });
}

/** Whether the file became an assessment, or part of one. */
function isVenture({ outcome }: Pick<OpenedItem, "outcome">): boolean {
  return !["programme", "intake", "pack", "panel"].includes(outcome);
}

function titleOf(
  items: readonly OpenedItem[],
  opened: number,
  files: Messages["home"]["files"],
): string {
  const refused = items.length - opened;
  const [first] = items;
  if (first && items.length === 1) {
    return first.outcome === "refused" ? files.refused(first.file) : files.noted(first.file);
  }
  if (refused === 0) return files.opened(opened);
  return opened === 0 ? files.noneOpened(refused) : files.partly(opened, refused);
}
