import { Page, useMessages } from "#ui";

export function ReviewScreen(_: { readonly pack: string }) {
  const { screening } = useMessages();
  return <Page title={screening.title}>{null}</Page>;
}
