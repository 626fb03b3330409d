import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import { useLibrary, useNotices, useOpening, useRubrics, useSettings } from "#state";
import { MessagesProvider } from "#ui";
import { HomeScreen, OpeningDialogs } from "../../src/screens/home/index.ts";

/** An empty device on its first visit: nothing saved, nothing loaded. */
export async function emptyDevice(): Promise<void> {
  // A question left open by an earlier test would hold up every file after it.
  const { asked, askedReading, open } = useOpening.getState();
  asked?.decide("skip");
  askedReading?.decide("skip");
  await open([]);
  useLibrary.setState({
    assessments: {},
    order: [],
    histories: {},
    loading: "ready",
    failure: null,
    damaged: [],
  });
  useRubrics.setState({ loaded: {} });
  useNotices.setState({ notices: [] });
  useOpening.setState({ reading: null, asked: null, askedReading: null, items: null });
  useSettings.setState({ language: "en", theme: "system" });
  window.location.hash = "#/";
}

/** The home page with what opening files asks and tells, as the app shows them. */
export async function showHome(language: Language = "en") {
  useSettings.setState({ language });
  const user = userEvent.setup();
  const view = render(
    <MessagesProvider language={language} messages={await loadMessages(language)}>
      <HomeScreen />
      <OpeningDialogs />
    </MessagesProvider>,
  );
  return { user, view };
}

export function saved(): readonly Assessment[] {
  return Object.values(useLibrary.getState().assessments);
}

/** A file as a person chooses it. */
export function jsonFile(name: string, content: unknown): File {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return new File([text], name, { type: "application/json" });
}
