import type { RawTable } from "../table.ts";

export type Product =
  | "wenjuanxing"
  | "wenjuanxing-numbers"
  | "tencent"
  | "jinshuju"
  | "feishu"
  | "typeform"
  | "google-forms"
  | "airtable"
  | "devpost"
  | "plain";

/** What the tool that wrote a table decides before anything else is looked at. */
export interface Preset {
  readonly product: Product;
  /** Places of the columns that say how an answer came in. */
  readonly metadata: readonly number[];
  readonly listSeparator: string | null;
  readonly skipped: readonly string[];
  readonly completed: { readonly column: number; readonly values: readonly string[] } | null;
  readonly zone: string | null;
}

interface Signature {
  readonly product: Product;
  /** Keys that must all be there. */
  readonly all: readonly string[];
  /** Keys of which one must be there, if any are named. */
  readonly any?: readonly string[];
  readonly metadata: readonly string[];
  readonly listSeparator?: string;
  readonly skipped?: readonly string[];
  readonly completed?: { readonly key: string; readonly values: readonly string[] };
  readonly zone?: string;
}

const SKIPPED = ["(跳过)", "（跳过）", "(空)", "（空）"];

const SIGNATURES: readonly Signature[] = [
  {
    product: "wenjuanxing",
    all: ["序号", "提交答卷时间"],
    any: ["所用时间", "来源", "来源详情", "来自ip"],
    metadata: ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "总分"],
    listSeparator: "┋",
    skipped: SKIPPED,
    zone: "Asia/Shanghai",
  },
  {
    product: "tencent",
    all: ["编号", "开始答题时间", "结束答题时间"],
    metadata: [
      "编号",
      "开始答题时间",
      "结束答题时间",
      "答题时长",
      "地理位置",
      "用户类型",
      "清洗数据结果",
      "ip省份",
      "ip城市",
    ],
    zone: "Asia/Shanghai",
  },
  {
    product: "jinshuju",
    all: ["提交时间"],
    any: ["修改时间", "填写设备", "操作系统", "填写地区"],
    metadata: [
      "序号",
      "提交人",
      "提交时间",
      "修改时间",
      "填写设备",
      "操作系统",
      "浏览器",
      "填写地区",
      "扩展属性",
    ],
    zone: "Asia/Shanghai",
  },
  {
    product: "feishu",
    all: [],
    any: ["父记录", "最后更新时间", "最后更新人", "提交人"],
    metadata: [
      "父记录",
      "创建时间",
      "创建人",
      "最后更新时间",
      "最后更新人",
      "修改人",
      "提交人",
      "提交时间",
    ],
    listSeparator: ",",
    zone: "Asia/Shanghai",
  },
  {
    product: "typeform",
    all: ["#", "submitdateutc"],
    metadata: [
      "#",
      "responsetype",
      "startdateutc",
      "stagedateutc",
      "submitdateutc",
      "networkid",
      "tags",
      "ending",
    ],
    listSeparator: ",",
    completed: { key: "responsetype", values: ["completed"] },
    zone: "UTC",
  },
  {
    product: "devpost",
    all: ["projecttitle", "submissionurl", "projectstatus"],
    metadata: [
      "projectstatus",
      "judgingstatus",
      "highestepcompleted",
      "higheststepcompleted",
      "projectcreatedat",
    ],
    listSeparator: ",",
    completed: { key: "projectstatus", values: ["Submitted"] },
  },
];

const TIMESTAMPS = ["timestamp", "时间戳记", "时间戳", "時間戳記"];
const NUMBERS = /^\d{1,2}(?:[,┋]\d{1,2})*$|^-[23]$/;
/** How number exports write a question that was not put and one left empty. */
const SKIPPED_NUMBERS = ["-3", "-2"];
const AIRTABLE = /airtableusercontent\.com|dl\.airtable\.com/;
const SAMPLE = 200;

/** The tool a table comes from by the columns that only it writes, wherever they stand, and what follows from that. */
export function recogniseProduct(table: RawTable): Preset {
  const keys = table.headers.map(({ key }) => key);
  const found = SIGNATURES.find(
    ({ all, any }) =>
      all.every((key) => keys.includes(key)) && (!any || any.some((key) => keys.includes(key))),
  );
  if (found) return presetOf(found, table, keys);
  const isGoogle = TIMESTAMPS.includes(keys[0] ?? "");
  const product = isGoogle ? "google-forms" : cellsMatch(table, AIRTABLE) ? "airtable" : "plain";
  return {
    product,
    metadata: keys.flatMap((key, column) => (TIMESTAMPS.includes(key) ? [column] : [])),
    listSeparator: product === "plain" ? separatorSeen(table) : ",",
    skipped: [],
    completed: null,
    zone: null,
  };
}

function presetOf(found: Signature, table: RawTable, keys: readonly string[]): Preset {
  const metadata = keys.flatMap((key, column) => (found.metadata.includes(key) ? [column] : []));
  const column = found.completed ? keys.indexOf(found.completed.key) : -1;
  const isNumbers = found.product === "wenjuanxing" && inNumbers(table, metadata);
  return {
    product: isNumbers ? "wenjuanxing-numbers" : found.product,
    metadata,
    listSeparator: isNumbers ? "," : (found.listSeparator ?? separatorSeen(table)),
    skipped: [...(found.skipped ?? []), ...(isNumbers ? SKIPPED_NUMBERS : [])],
    completed: found.completed && column >= 0 ? { column, values: found.completed.values } : null,
    zone: found.zone ?? null,
  };
}

/** Whether most questions are answered by the number of an option instead of its text. */
function inNumbers(table: RawTable, metadata: readonly number[]): boolean {
  const rows = table.rows.slice(0, SAMPLE);
  const questions = table.headers.flatMap((_, column) =>
    metadata.includes(column) ? [] : [column],
  );
  const numbered = questions.filter((column) => {
    const cells = rows
      .map(({ cells: row }) => row[column] ?? "")
      .filter((cell) => cell !== "" && !SKIPPED.includes(cell));
    return cells.length > 0 && cells.every((cell) => NUMBERS.test(cell));
  });
  return numbered.length > 0 && numbered.length >= questions.length / 2;
}

function cellsMatch(table: RawTable, pattern: RegExp): boolean {
  return table.rows.slice(0, SAMPLE).some(({ cells }) => cells.some((cell) => pattern.test(cell)));
}

/** A separator that no sentence uses, or the one between short parts that recur. */
function separatorSeen(table: RawTable): string | null {
  return (
    ["┋", "; ", "；", "\n", ", ", "、"].find((separator) =>
      table.headers.some((_, column) => isList(table, column, separator)),
    ) ?? null
  );
}

/** A column is a list if its cells split into short parts, fewer different ones than a quarter of all. */
function isList(table: RawTable, column: number, separator: string): boolean {
  const cells = table.rows.slice(0, SAMPLE).map(({ cells: row }) => row[column] ?? "");
  const lists = cells.filter((cell) => cell.includes(separator));
  if (lists.length < 2) return false;
  if (separator === "┋") return true;
  const parts = lists.flatMap((cell) => cell.split(separator)).map((part) => part.trim());
  return parts.every((part) => part.length <= 30) && new Set(parts).size <= parts.length / 2;
}
