import { type DamagedRecord } from "#state";
import { Button, download, useStartMessages } from "#ui";
import styles from "./damaged-records.module.css";
import { ProblemList } from "./problem-list.tsx";

/** Records of this browser that cannot be read: what is wrong with each, and a way to take it out unchanged. */
export function DamagedRecords({ records }: { readonly records: readonly DamagedRecord[] }) {
  const { damaged } = useStartMessages().home;
  return (
    <section className={styles["damaged"]} aria-labelledby="damaged-heading">
      <h2 id="damaged-heading">{damaged.heading}</h2>
      <p>{damaged.intro}</p>
      <ul>
        {records.map(({ key, problems, raw }) => (
          <li key={key}>
            <h3>{damaged.record(key)}</h3>
            <ProblemList problems={problems} />
            <Button
              aria-label={damaged.downloadOf(key)}
              onClick={() => download(`${key}.json`, "application/json", rawText(raw))}
            >
              {damaged.download}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The record as text; what JSON cannot say, a database can still hold, and it is better shown roughly than not at all. */
function rawText(raw: unknown): string {
  try {
    return JSON.stringify(raw, undefined, 2) ?? String(raw);
  } catch {
    return String(raw);
  }
}
