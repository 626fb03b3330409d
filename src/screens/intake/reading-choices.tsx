import type { ReadOptions } from "#intake";
import { decideTable, type ImportTable } from "#screening";
import { Choice, useMessages } from "#ui";
import { EncodingChoice } from "./encoding-choice.tsx";
import { TopRows } from "./top-rows.tsx";
import styles from "./reading-choices.module.css";

interface ReadingChoicesProps {
  /** Id of the programme. */
  readonly id: string;
  readonly table: ImportTable;
}

/** How a file became a table, each guess open to correction, with its first rows to judge by. */
export function ReadingChoices({ id, table }: ReadingChoicesProps) {
  const { reading } = useMessages().intake.table;
  const { encodings, read, top } = table;
  const choose = (options: ReadOptions): void =>
    decideTable(id, { kind: "read", key: table.key, options });
  if (!read) return <EncodingChoice encodings={encodings} onChoose={choose} />;
  return (
    <details className={styles["reading"]}>
      <summary>{reading.summary}</summary>
      <div className={styles["choices"]}>
        {read.encoding !== null && (
          <Choice
            label={reading.encoding}
            value={read.encoding}
            options={encodings.map(({ encoding }) => ({
              id: encoding,
              title: reading.encodings[encoding],
            }))}
            onChoose={(chosen) => {
              const found = encodings.find(({ encoding }) => encoding === chosen);
              if (found) choose({ encoding: found.encoding });
            }}
          />
        )}
        {read.delimiter !== null && (
          <Delimiter delimiter={read.delimiter} onChoose={(delimiter) => choose({ delimiter })} />
        )}
        {read.sheets.length > 1 && (
          <Choice
            label={reading.sheet}
            value={read.sheet ?? ""}
            options={read.sheets.map((sheet) => ({ id: sheet, title: sheet }))}
            onChoose={(sheet) => choose({ sheet })}
          />
        )}
        <Choice
          label={reading.headerRow}
          value={String(read.headerRow)}
          options={rowsToChoose(top, read.headerRow).map((row) => ({
            id: String(row),
            title: reading.row(row),
          }))}
          onChoose={(row) => choose({ headerRow: Number(row) })}
        />
      </div>
      <TopRows top={top} headerRow={read.headerRow} />
    </details>
  );
}

function Delimiter({
  delimiter,
  onChoose,
}: {
  readonly delimiter: string;
  readonly onChoose: (delimiter: string) => void;
}) {
  const { reading } = useMessages().intake.table;
  const named = Object.entries(reading.delimiters);
  const other = { id: delimiter, title: reading.otherDelimiter(delimiter) };
  return (
    <Choice
      label={reading.delimiter}
      value={delimiter}
      options={[
        ...named.map(([id, title]) => ({ id, title })),
        ...(delimiter in reading.delimiters ? [] : [other]),
      ]}
      onChoose={onChoose}
    />
  );
}

/** The first rows, and the header's own where it stands below them. */
function rowsToChoose(top: ImportTable["top"], headerRow: number): readonly number[] {
  const rows = top.map(({ row }) => row);
  return rows.includes(headerRow) ? rows : [...rows, headerRow];
}
