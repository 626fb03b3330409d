import { Dialog, KeyList, useMessages } from "#ui";

/** The keys that work in the rows. */
export function KeysDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { keys } = useMessages().cohort.table;
  return (
    <Dialog title={keys.title} open={open} onClose={onClose}>
      <KeyList rows={keys.list.map((entry) => ({ keys: [entry.keys], does: entry.what }))} />
    </Dialog>
  );
}
