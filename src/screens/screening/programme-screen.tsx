import type { Programme } from "#assessment";
import { useIntake } from "#screening";
import { useShippedRubric } from "#state";
import { AwayPage, IntakeFrame, Page, useLanguage, useMessages, Waiting } from "#ui";
import { SettingsPage } from "./settings-page.tsx";

/** `#/screening/:id/settings`: what a programme asks and how it scores. */
export function ProgrammeScreen({ id }: { readonly id: string }) {
  const { screening } = useMessages();
  const load = useIntake(id);
  if (load.state === "absent") return <AwayPage />;
  if (load.state === "failed") return <AwayPage retry={load.retry} />;
  if (load.state === "loading") {
    return (
      <Page title={screening.settings.title}>
        <Waiting state="loading" loading={screening.settings.loading} />
      </Page>
    );
  }
  const { programme } = load.intake.record;
  return (
    <IntakeFrame
      id={id}
      name={programme.name.trim() || screening.list.unnamed}
      title={screening.settings.title}
      place="settings"
    >
      <Form programme={programme} />
    </IntakeFrame>
  );
}

/** The form works on the rubric as shipped: what the programme sets stands in the fields. */
function Form({ programme }: { readonly programme: Programme }) {
  const { screening } = useMessages();
  const language = useLanguage();
  const load = useShippedRubric(programme.rubric.id, language);
  if (load.state === "ready") return <SettingsPage programme={programme} rubric={load.rubric} />;
  return (
    <Waiting
      state={load.state === "failed" ? "unreadable" : "loading"}
      loading={screening.settings.loading}
    />
  );
}
