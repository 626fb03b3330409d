import type { Messages } from "#i18n";
import type { Rubric } from "#rubric";
import { dimensionOf } from "./columns.ts";

type Texts = Messages["cohort"]["table"];

/** The title of a column. */
export function columnTitle(
  column: string,
  { dimensions }: Pick<Rubric, "dimensions">,
  { columns }: Texts,
): string {
  const dimension = dimensionOf(column);
  if (dimension !== null) return dimensions.find(({ id }) => id === dimension)?.title ?? dimension;
  return isTitled(column, columns) ? columns[column] : column;
}

/** What a column says, where its title alone does not. */
export function columnHelp(column: string, { help }: Texts): string | undefined {
  return isHelped(column, help) ? help[column] : undefined;
}

function isTitled(column: string, columns: Texts["columns"]): column is keyof Texts["columns"] {
  return Object.hasOwn(columns, column);
}

function isHelped(column: string, help: Texts["help"]): column is keyof Texts["help"] {
  return Object.hasOwn(help, column);
}
