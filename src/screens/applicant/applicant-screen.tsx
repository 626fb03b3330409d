import { Page, useMessages } from "#ui";

export function ApplicantScreen(_: { readonly id: string; readonly applicant: string }) {
  const { screening } = useMessages();
  return <Page title={screening.title}>{null}</Page>;
}
