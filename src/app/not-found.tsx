import { ButtonLink, Page, useStartMessages } from "#ui";

/** An address that leads nowhere. */
export function NotFound() {
  const { common } = useStartMessages();
  return (
    <Page title={common.notFound}>
      <p>{common.notFoundDetail}</p>
      <p>
        <ButtonLink kind="primary" href="#/">
          {common.toHome}
        </ButtonLink>
      </p>
    </Page>
  );
}
