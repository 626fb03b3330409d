import type { jsPDF } from "jspdf";

/** One dictionary entry of a stream object. */
interface Entry {
  readonly key: string;
  readonly value: string | number;
}

interface InternalFont {
  objectNumber: number;
  isAlreadyPutted: boolean;
}

/**
 * The part of jsPDF 4.2.1 that its own plug-ins use and its types do not name. It may change with any release:
 * the version is pinned exactly and `tests/golden/pdf.test.ts` reads the result with other programs.
 */
export interface Internals {
  readonly events: { subscribe(topic: string, callback: (payload: never) => void): unknown };
  /** Adds one line to the current page, or to the file while it is being built. */
  out(line: string): void;
  newObject(): number;
  /** Reserves an object number to be written later. */
  newObjectDeferred(): number;
  newObjectDeferredBegin(objectNumber: number, write: boolean): void;
  putStream(options: {
    data: string;
    additionalKeyValues?: Entry[];
    alreadyAppliedFilters?: string[];
    filters?: string[];
    objectId: number;
  }): void;
  getPageInfo(page: number): { readonly objId: number };
  getFont(name: string, style: string): InternalFont;
}

export function internalsOf(doc: jsPDF): Internals {
  return doc.internal as unknown as Internals;
}

/** What jsPDF hands over at each step of writing that we take part in. */
interface Payloads {
  readonly putPage: { readonly pageNumber: number };
  readonly putFont: { readonly font: InternalFont };
  readonly postPutResources: undefined;
  readonly putCatalog: undefined;
}

/** Takes part in jsPDF's writing of the file. jsPDF swallows what a callback throws; this keeps it. */
export class Hooks {
  readonly internals: Internals;
  /** Contents of streams that jsPDF writes empty, by object number: bytes need not become a string and bytes again. */
  readonly contents = new Map<number, Uint8Array<ArrayBuffer>>();
  readonly #failures: unknown[] = [];

  constructor(doc: jsPDF) {
    this.internals = internalsOf(doc);
  }

  on<Topic extends keyof Payloads>(
    topic: Topic,
    callback: (payload: Payloads[Topic]) => void,
  ): void {
    this.internals.events.subscribe(topic, (payload: never) => {
      try {
        callback(payload);
      } catch (failure) {
        this.#failures.push(failure);
      }
    });
  }

  /** @throws what the first failing callback threw */
  check(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
  }
}

/** Bytes as the one-character-a-byte string that jsPDF writes. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join("");
}

/** A text string object: UTF-16 with byte order mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  return `<FEFF${hex16(text)}>`;
}

/** UTF-16 units as hexadecimal, surrogate pairs included. */
export function hex16(text: string): string {
  let hex = "";
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, "0");
  return hex.toUpperCase();
}

/** A literal string of printable ASCII (ISO 32000-1, 7.3.4.2). */
export function asciiString(text: string): string {
  return `(${text.replace(/[^\x20-\x7e]/g, "").replace(/[\\()]/g, "\\$&")})`;
}

/** A text string in whichever form is shorter. */
export function plainString(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? asciiString(text) : textString(text);
}

/** jsPDF writes "%PDF-1.3" unless told otherwise; tags and relationships of attachments came later. */
export function setVersion(doc: jsPDF, version: string): void {
  const { __private__: hidden } = doc as unknown as {
    __private__: { setPdfVersion(version: string): void };
  };
  hidden.setPdfVersion(version);
}
