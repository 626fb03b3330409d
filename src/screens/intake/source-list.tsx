import { useId, useState } from "react";
import { removeFromImport, type ImportSource } from "#screening";
import { Button, useMessages } from "#ui";
import { ProblemLines } from "./problem-lines.tsx";
import styles from "./source-list.module.css";

interface SourceListProps {
  /** Id of the programme. */
  readonly id: string;
  readonly sources: readonly ImportSource[];
  /** Files there are, listed or not. */
  readonly count: number;
}

/** Shown before a person asks for more. */
const FIRST = 8;

/** Every file that is no table: what it is, whose, and what is to be known about it. */
export function SourceList({ id, sources, count }: SourceListProps) {
  const { sources: words } = useMessages().intake;
  const heading = useId();
  const [isWhole, setWhole] = useState(false);
  if (sources.length === 0) return null;
  const shown = isWhole ? sources : sources.slice(0, FIRST);
  const unlisted = count - sources.length;
  return (
    <section aria-labelledby={heading} className={styles["sources"]}>
      <h2 id={heading}>{words.heading}</h2>
      <ul className={styles["list"]}>
        {shown.map((source) => (
          <Source key={source.key} id={id} source={source} />
        ))}
      </ul>
      {shown.length < sources.length && (
        <Button onClick={() => setWhole(true)}>{words.showAll(sources.length)}</Button>
      )}
      {unlisted > 0 && shown.length === sources.length && <p>{words.more(unlisted)}</p>}
    </section>
  );
}

function Source({ id, source }: { readonly id: string; readonly source: ImportSource }) {
  const { sources: words } = useMessages().intake;
  const { key, place, kind, name, problems } = source;
  const file = place.inside ?? place.file;
  const title = kind === "review" && name === "" ? words.unnamedReview : name;
  return (
    <li data-kind={kind}>
      <div>
        <p className={styles["kind"]}>{words.kinds[kind]}</p>
        <p className={styles["name"]}>{title === "" ? file : title}</p>
        <p className={styles["file"]}>
          {[title === "" ? "" : file, place.inside === null ? "" : words.inside(place.file)]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <div className={styles["problems"]}>
          <ProblemLines problems={problems} />
        </div>
      </div>
      <Button
        kind="quiet"
        aria-label={words.removeOf(file)}
        onClick={() => removeFromImport(id, key)}
      >
        {words.remove}
      </Button>
    </li>
  );
}
