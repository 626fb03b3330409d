import type { ImportTable } from "#screening";
import { useMessages } from "#ui";
import styles from "./top-rows.module.css";

interface TopRowsProps {
  readonly top: ImportTable["top"];
  /** Number of the row taken for the header. */
  readonly headerRow: number;
}

/** More columns than a person needs to recognise a header. */
const COLUMNS = 8;

/** The first rows as they stand in the file, the header marked. */
export function TopRows({ top, headerRow }: TopRowsProps) {
  const { reading } = useMessages().intake.table;
  return (
    // Wider than a phone: it scrolls by itself, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles["frame"]} role="group" aria-label={reading.preview} tabIndex={0}>
      <table>
        <caption>{reading.preview}</caption>
        <tbody>
          {top.map(({ row, cells }) => (
            <tr key={row} data-header={row === headerRow}>
              <th scope="row" className="figure">
                {row}
              </th>
              {cells.slice(0, COLUMNS).map((cell, column) => (
                // Cells have no name but their place.
                // eslint-disable-next-line react/no-array-index-key
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
