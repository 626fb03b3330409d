import { applicationsTo, useLibrary, useOpening } from "#state";
import { ButtonLink, Page, useMessages } from "#ui";
import { ProgrammeOffer } from "./programme-offer.tsx";
import styles from "./programme-offer.module.css";

/** `#/apply/:id`: a programme whose file was opened, or to which an assessment on this device applies. */
export function ApplyScreen({ id }: { readonly id: string }) {
  const { common, programme: words } = useMessages();
  const opened = useOpening(({ programmes }) => programmes[id]);
  const assessments = useLibrary((library) => library.assessments);
  const isLoading = useLibrary(({ loading }) => loading === "loading");
  const programme = opened ?? applicationsTo(id, assessments)[0]?.programme;
  if (programme) {
    return (
      <Page title={words.title(programme.name.trim() || words.unnamed)}>
        <ProgrammeOffer programme={programme} />
      </Page>
    );
  }
  if (isLoading) return <output>{common.loading}</output>;
  return (
    <Page title={common.notFound}>
      <p>{words.gone}</p>
      <p className={styles["ways"]}>
        <ButtonLink kind="primary" href="#/">
          {common.toHome}
        </ButtonLink>
      </p>
    </Page>
  );
}
