import { Page, useMessages } from "#ui";

export function IntakeScreen(_: { readonly id: string }) {
  const { screening } = useMessages();
  return <Page title={screening.title}>{null}</Page>;
}
