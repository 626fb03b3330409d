/** One row of the import table in docs/architecture.md. */
interface Row {
  /** Modules it may import, by subpath import. */
  readonly modules: readonly string[];
  /** Packages it may import. */
  readonly packages: readonly string[];
  /** Modules it may reach only by `import()` or a worker. */
  readonly lazy?: readonly string[];
  /** Modules of which it may import types only. */
  readonly types?: readonly string[];
}

const CORE = ["rubric", "assessment", "scoring", "i18n", "figures", "report"];

export const TABLE: Readonly<Record<string, Row>> = {
  rubric: { modules: [], packages: ["valibot"] },
  assessment: { modules: ["rubric"], packages: ["valibot"] },
  scoring: { modules: ["rubric", "assessment"], packages: [] },
  i18n: { modules: [], packages: [] },
  cohort: { modules: ["rubric", "assessment", "scoring"], packages: ["valibot"] },
  figures: { modules: ["scoring", "i18n"], packages: [] },
  report: {
    modules: ["rubric", "assessment", "scoring", "cohort", "i18n", "figures"],
    packages: [],
  },
  intake: { modules: ["rubric", "assessment"], packages: ["js-yaml", "fflate"] },
  exports: {
    modules: ["i18n"],
    types: ["rubric", "report", "cohort"],
    packages: ["jspdf", "fflate"],
  },
  storage: { modules: ["assessment", "cohort"], types: ["rubric"], packages: ["idb", "valibot"] },
  workers: { modules: [...CORE, "cohort", "intake", "exports", "storage"], packages: [] },
  state: {
    modules: [...CORE, "cohort", "storage", "workers"],
    lazy: ["intake", "exports"],
    packages: ["react", "zustand", "virtual:rubrics"],
  },
  screening: {
    modules: [...CORE, "cohort", "storage", "workers", "state"],
    lazy: ["intake", "exports"],
    packages: ["react", "zustand", "virtual:rubrics"],
  },
  ui: { modules: ["i18n"], packages: ["react", "recharts"] },
  screens: {
    modules: ["state", "screening", "ui", "i18n", "figures"],
    types: ["report", "rubric", "assessment", "scoring", "cohort", "intake"],
    lazy: ["intake", "exports"],
    packages: ["react", "react-hook-form", "@tanstack/react-virtual"],
  },
  app: {
    modules: [...CORE, "cohort", "storage", "workers", "state", "ui"],
    lazy: ["intake", "exports", "screening"],
    packages: ["react", "react-dom", "wouter"],
  },
  cli: { modules: [...CORE, "cohort", "intake", "exports"], packages: ["virtual:rubrics", "node"] },
};

/** Packages that may stand only in one folder, because they are heavy. */
export const CONFINED: Readonly<Record<string, string>> = {
  jspdf: "src/exports/pdf/",
  recharts: "src/ui/radar/",
};
