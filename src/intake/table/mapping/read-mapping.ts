import type { MappedColumn, MappedValue, Mapping, Meaning, Target } from "./mapping.ts";
import type { PersonalKind } from "./personal.ts";
import type { Product } from "./product.ts";

type Fields = Readonly<Record<string, unknown>>;

const PRODUCTS: ReadonlySet<unknown> = new Set<Product>([
  "wenjuanxing",
  "wenjuanxing-numbers",
  "tencent",
  "jinshuju",
  "feishu",
  "typeform",
  "google-forms",
  "airtable",
  "devpost",
  "plain",
]);
const PERSONAL: ReadonlySet<unknown> = new Set<PersonalKind>([
  "ip",
  "phone",
  "identityNumber",
  "wechat",
]);
const PLAIN_TARGETS: ReadonlySet<unknown> = new Set([
  "id",
  "name",
  "oneLiner",
  "email",
  "keep",
  "drop",
]);
const ABOUT_CRITERION: ReadonlySet<unknown> = new Set(["level", "evidence", "note"]);
const STATES: ReadonlySet<unknown> = new Set(["unknown", "notApplicable", "unanswered"]);

/**
 * A mapping from a file or a record as one that can be applied; undefined for anything else. Ids of questions and criteria are not
 * looked up: a column about one that the rubric does not have is kept as it is.
 */
export function readMapping(input: unknown): Mapping | undefined {
  if (!isMap(input) || input["format"] !== "touchstone/mapping" || input["version"] !== 1)
    return undefined;
  const { rubric, columns, completed } = input;
  const isWhole =
    PRODUCTS.has(input["product"]) &&
    typeof input["fingerprint"] === "string" &&
    isMap(rubric) &&
    typeof rubric["id"] === "string" &&
    typeof rubric["version"] === "string" &&
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    isTextOrNull(input["listSeparator"]) &&
    // An empty one would take every cell apart.
    input["listSeparator"] !== "" &&
    areTexts(input["skipped"]) &&
    (completed === null || isCompleted(completed)) &&
    isTextOrNull(input["zone"]) &&
    isTextOrNull(input["notApplicable"]);
  return isWhole ? (input as unknown as Mapping) : undefined;
}

function isColumn(input: unknown): input is MappedColumn {
  if (!isMap(input)) return false;
  const { column, key, target, confidence, personal, values } = input;
  return (
    isPlace(column) &&
    typeof key === "string" &&
    isTarget(target) &&
    typeof confidence === "number" &&
    (personal === undefined || PERSONAL.has(personal)) &&
    (values === undefined || areValues(values))
  );
}

function isTarget(input: unknown): input is Target {
  if (!isMap(input)) return false;
  const { kind } = input;
  if (kind === "profile") return typeof input["question"] === "string";
  return ABOUT_CRITERION.has(kind)
    ? typeof input["criterion"] === "string"
    : PLAIN_TARGETS.has(kind);
}

function areValues(input: unknown): boolean {
  if (!isMap(input) || !Array.isArray(input["values"])) return false;
  const { thresholds } = input;
  const areLimits =
    thresholds === undefined ||
    (Array.isArray(thresholds) &&
      thresholds.length === 4 &&
      thresholds.every((limit) => typeof limit === "number"));
  return areLimits && input["values"].every(isValue);
}

function isValue(input: unknown): input is MappedValue {
  return (
    isMap(input) &&
    typeof input["value"] === "string" &&
    isPlace(input["count"]) &&
    (input["means"] === null || isMeaning(input["means"]))
  );
}

function isMeaning(input: unknown): input is Meaning {
  if (!isMap(input)) return false;
  const { level, grade, option, truth, state } = input;
  return (
    (Number.isInteger(level) && Number(level) >= 1 && Number(level) <= 5) ||
    (Number.isInteger(grade) && Number(grade) >= 0 && Number(grade) <= 4) ||
    typeof option === "string" ||
    typeof truth === "boolean" ||
    STATES.has(state)
  );
}

function isCompleted(input: unknown): boolean {
  return isMap(input) && isPlace(input["column"]) && areTexts(input["values"]);
}

function isPlace(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isMap(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
