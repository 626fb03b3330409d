import { Page, useMessages } from "#ui";

export function ScreeningScreen() {
  const { screening } = useMessages();
  return <Page title={screening.title}>{null}</Page>;
}
