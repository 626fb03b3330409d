import type { ReadOptions } from "#intake";
import type { ImportTable } from "#screening";
import { Button, useMessages } from "#ui";
import styles from "./encoding-choice.module.css";

interface EncodingChoiceProps {
  readonly encodings: ImportTable["encodings"];
  readonly onChoose: (options: ReadOptions) => void;
}

/** More say nothing: the likeliest come first. */
const SHOWN = 5;

/** The beginning of a file read in several ways, for a person to say which one makes sense. */
export function EncodingChoice({ encodings, onChoose }: EncodingChoiceProps) {
  const { reading } = useMessages().intake.table;
  if (encodings.length < 2) return null;
  return (
    <div className={styles["encodings"]}>
      <p className={styles["question"]}>{reading.chooseEncoding}</p>
      <ul>
        {encodings.slice(0, SHOWN).map(({ encoding, preview }) => (
          <li key={encoding}>
            <Button onClick={() => onChoose({ encoding: encoding })}>
              {reading.encodings[encoding]}
            </Button>
            <p className={styles["preview"]}>{preview}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
