import { Page, useMessages } from "#ui";

export function CohortScreen(_: { readonly id: string }) {
  const { screening } = useMessages();
  return <Page title={screening.title}>{null}</Page>;
}
