import type { RawTable } from "../table.ts";

/** Data about a person that an assessment has no use for; such columns stay out unless somebody takes them in. */
export type PersonalKind = "ip" | "phone" | "identityNumber" | "wechat";

const NAMED: readonly (readonly [PersonalKind, RegExp])[] = [
  ["ip", /^(?:来自|填写|提交)?ip(?:地址|address|省份|城市)?$|^ipv[46]$|^remoteaddress$/],
  [
    "identityNumber",
    /身份证|证件号|護照|护照|passportn|nationalid|identitycard|identitynumber|^idn(?:o|umber)$|idcardn/,
  ],
  ["wechat", /微信|wechat|weixin|openid|unionid/],
  ["phone", /手机|手機|电话|電話|联系方式|phone|mobile(?:number|$)|^tel$|telephone|whatsapp/],
];

const VALUED: readonly (readonly [PersonalKind, RegExp])[] = [
  ["ip", /^\d{1,3}(?:\.\d{1,3}){3}(?:\([^()]{0,40}\))?$/],
  ["identityNumber", /^[1-9]\d{5}(?:19|20)\d{9}[\dXx]$/],
  ["phone", /^(?:\+?86[- ]?)?1[3-9]\d{9}$|^\+\d{1,3}[- ]?\d[\d -]{5,14}\d$/],
];

const SAMPLE = 200;

/** What personal data a column holds, by its header or by most of its cells. */
export function personalKind(table: RawTable, column: number): PersonalKind | undefined {
  const key = table.headers[column]?.key ?? "";
  // A long question may mention a phone without asking for its number.
  const named = key.length <= 24 ? NAMED.find(([, pattern]) => pattern.test(key)) : undefined;
  if (named) return named[0];
  const cells = table.rows
    .slice(0, SAMPLE)
    .map(({ cells: row }) => (row[column] ?? "").trim())
    .filter(Boolean);
  if (cells.length === 0) return undefined;
  const valued = VALUED.find(
    ([, pattern]) => cells.filter((cell) => pattern.test(cell)).length > cells.length / 2,
  );
  return valued?.[0];
}
