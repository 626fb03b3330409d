import { useId } from "react";
import type { ArrivedReview } from "#state";
import { Button, useMessages } from "#ui";
import { MergeLines } from "./merge-lines.tsx";
import styles from "./merge-section.module.css";
import { isTaken, type Merging, sortLines, useMerge } from "./use-merge.ts";
import type { PanelParts } from "./use-panel.ts";

interface MergePreviewProps {
  readonly panel: PanelParts;
  readonly waiting: readonly ArrivedReview[];
  /** Told how many readings came in; 0 when the files were put aside. */
  readonly onDone: (count: number) => void;
}

/** What the waiting files would do, file by file, and the questions they raise. */
export function MergePreview({ panel, waiting, onDone }: MergePreviewProps) {
  const { merge: words } = useMessages().panel;
  const merging = useMerge(panel, waiting);
  const { merge } = merging;
  if (!merge) return <output>{words.loading}</output>;
  const count = merge.lines.filter(isTaken).length;
  const { plain, asked, refused, same } = sortLines(merge.lines);
  const take = async (): Promise<void> => {
    if (await merging.commit()) onDone(count);
  };
  return (
    <div className={styles["preview"]}>
      <h3>{words.heading}</h3>
      <p>{words.intro}</p>
      <p>
        <strong>{words.counts(plain.length, asked.length, refused.length, same.length)}</strong>
      </p>
      {merging.incoming.map(({ file }, place) => (
        <FileBlock key={`${place}/${file}`} panel={panel} merging={merging} place={place} />
      ))}
      <div className={styles["actions"]}>
        {count > 0 ? (
          <Button kind="primary" onClick={() => void take()}>
            {words.apply(count)}
          </Button>
        ) : (
          <p>{words.nothing}</p>
        )}
        <Button onClick={() => onDone(0)}>{words.discard}</Button>
      </div>
    </div>
  );
}

interface FileBlockProps {
  readonly panel: PanelParts;
  readonly merging: Merging;
  readonly place: number;
}

/** One file: whose it is, and what it says of each applicant. */
function FileBlock({ panel, merging, place }: FileBlockProps) {
  const { merge: words } = useMessages().panel;
  const field = useId();
  const given = merging.incoming[place];
  if (!given) return null;
  const { file, review, reviewer } = given;
  const lines = merging.merge?.lines.filter(({ key }) => key.startsWith(`${place}/`)) ?? [];
  const said = reviewer === "" ? (lines[0]?.reviewer ?? review.reader.name) : reviewer;
  return (
    <section className={styles["file"]} aria-label={file}>
      <div className={styles["from"]}>
        <label htmlFor={field}>
          {words.from}
          <span className="visually-hidden">{words.fromOf(file)}</span>
        </label>
        <input
          id={field}
          list={`${field}-known`}
          autoComplete="off"
          placeholder={words.unnamedReader}
          aria-describedby={`${field}-hint`}
          value={said}
          onChange={(event) => merging.name(place, event.target.value)}
        />
        <datalist id={`${field}-known`}>
          {panel.record.reviewers.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
        <p id={`${field}-hint`}>
          {file}
          {" · "}
          {words.fromHint}
        </p>
      </div>
      <MergeLines lines={lines} merging={merging} />
    </section>
  );
}
