/**
 * Where each thing lives, and for how long. Whatever is not here is not kept.
 * Excalidraw keeps one such table for the same reason: a key without a decided home gets lost or leaks.
 */
export const PERSISTENCE = {
  /** IndexedDB: one record an assessment, under its id. */
  assessments: { in: "indexedDB", store: "assessments" },
  /** IndexedDB: how many records there are and how often they changed; the twin of `ledgerTwin`. */
  ledger: { in: "indexedDB", store: "meta", key: "ledger" },
  /** IndexedDB: one record an intake; beside it its applicants, reviews, decisions and log, each a record of its own. */
  intakes: { in: "indexedDB", store: "intakes" },
  applicants: { in: "indexedDB", store: "applicants" },
  reviews: { in: "indexedDB", store: "reviews" },
  decisions: { in: "indexedDB", store: "decisions" },
  log: { in: "indexedDB", store: "log" },
  /** localStorage: the ledger again, so that an emptied database is noticed. */
  ledgerTwin: { in: "localStorage", key: "touchstone.ledger" },
  /** localStorage: changes not yet written when the page was left; one key an assessment, gone once written. */
  journal: { in: "localStorage", prefix: "touchstone.journal." },
  language: { in: "localStorage", key: "touchstone.language" },
  theme: { in: "localStorage", key: "touchstone.theme" },
  length: { in: "localStorage", key: "touchstone.length" },
  /** Memory only: undo steps, notices, loaded rubrics, save states. */
} as const;

export const DATABASE = { name: "touchstone", version: 2 } as const;
