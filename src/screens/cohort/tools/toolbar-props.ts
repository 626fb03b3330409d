import type { CohortRanking } from "#cohort";
import type { Rubric } from "#rubric";
import type { OpenIntake, TableView } from "#screening";

/** What the panels over the table read and change. */
export interface ToolbarProps {
  readonly intake: OpenIntake;
  readonly rubric: Rubric;
  readonly ranking: CohortRanking;
  readonly view: TableView;
  /** The columns shown, chosen or usual. */
  readonly columns: readonly string[];
  readonly onView: (view: TableView) => void;
  readonly isKeysOpen: boolean;
  readonly onKeys: (open: boolean) => void;
}
