import { createRoot } from "react-dom/client";
import { languageTag, loadStartMessages } from "#i18n";
import { startApp, useOpening, useSettings } from "#state";
import "../ui/theme.css";
import { App } from "./app.tsx";
import { followTheme } from "./theme.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");

const forced = new URLSearchParams(window.location.search).get("lang");
startApp({ forcedLanguage: forced, preferredLanguages: navigator.languages });
followTheme();
useOpening.setState({
  takeIntake: async (file) => (await import("#screening")).takeIntakeFile(file),
});
const { language } = useSettings.getState();
document.documentElement.lang = languageTag(language);
const messages = await loadStartMessages(language);
createRoot(root).render(<App first={{ language, messages }} />);
