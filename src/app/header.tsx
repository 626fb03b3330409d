import { LANGUAGES, languageTag } from "#i18n";
import { useSettings } from "#state";
import { Mark, useStartMessages } from "#ui";
import styles from "./header.module.css";

const THEMES = ["system", "light", "dark"] as const;

/** The bar on every page: where you are, the language and the theme. */
export function Header({ path }: { readonly path: string }) {
  const { common } = useStartMessages();
  const language = useSettings((settings) => settings.language);
  const theme = useSettings((settings) => settings.theme);
  const setLanguage = useSettings((settings) => settings.setLanguage);
  const setTheme = useSettings((settings) => settings.setTheme);
  const links = [
    ["/screening", common.screening],
    ["/method", common.method],
    ["/settings", common.settings],
  ] as const;
  return (
    <header className={styles["header"]}>
      <a className={styles["brand"]} href="#/" aria-current={path === "/" ? "page" : undefined}>
        <Mark />
        <span>{common.product}</span>
      </a>
      <nav aria-label={common.navigation} className={styles["nav"]}>
        {links.map(([to, title]) => (
          <a key={to} href={`#${to}`} aria-current={isAt(path, to) ? "page" : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <div className={styles["switches"]}>
        <div role="group" aria-label={common.language} className={styles["languages"]}>
          {LANGUAGES.map((item) => (
            <button
              key={item}
              type="button"
              lang={languageTag(item)}
              aria-pressed={item === language}
              onClick={() => setLanguage(item)}
            >
              {common.languages[item]}
            </button>
          ))}
        </div>
        <label className={styles["theme"]}>
          <span className="visually-hidden">{common.theme}</span>
          <select
            value={theme}
            onChange={(event) => setTheme(THEMES[event.target.selectedIndex] ?? "system")}
          >
            {THEMES.map((item) => (
              <option key={item} value={item}>
                {common.themes[item]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

/** Whether a page is one of those that a link leads to. */
function isAt(path: string, to: string): boolean {
  return path === to || path.startsWith(`${to}/`);
}
