import { Page, useMessages } from "#ui";

export function CohortCompareScreen(_: { readonly id: string; readonly ids: string }) {
  const { screening } = useMessages();
  return <Page title={screening.title}>{null}</Page>;
}
