import { zlibSync } from "fflate";
import { concat } from "../fonts/ttf.ts";
import { binaryString } from "./internals.ts";

/** Objects in one object stream; a reader unpacks a whole stream to get at one of them. */
const CHUNK = 200;
/** Widths of the three fields of a cross-reference entry, bytes. */
const FIELDS = [1, 4, 2] as const;
const ROW = FIELDS[0] + FIELDS[1] + FIELDS[2];

interface Source {
  readonly number: number;
  /** Without "N 0 obj" and "endobj". */
  readonly body: string;
  readonly hasStream: boolean;
}

/** Where an object ended up: at an offset, or at an index inside an object stream. */
type Place = readonly [kind: 1 | 2, where: number, index: number];

/**
 * Rewrites a file as jsPDF wrote it with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 * A tagged report has thousands of small dictionaries, which jsPDF can only write one by one and uncompressed.
 * Streams, the attachment among them, stay as they are.
 * @throws Error when the bytes do not end in the trailer that jsPDF 4.2.1 writes
 */
export function packObjects(bytes: Uint8Array): Uint8Array {
  // Not TextDecoder("latin1"): in browsers that is windows-1252, which changes the bytes 80 to 9F.
  const text = binaryString(bytes);
  const { objects, root, info, id } = readFile(text);
  const places = new Map<number, Place>();
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): number => {
    parts.push(part);
    length += part.length;
    return length - part.length;
  };
  add(latin(text.slice(0, text.indexOf("\n", text.indexOf("\n") + 1) + 1)));
  for (const { number, body } of objects.filter((object) => object.hasStream)) {
    places.set(number, [1, add(latin(`${number} 0 obj\n${body}\nendobj\n`)), 0]);
  }
  let next = Math.max(...objects.map((object) => object.number)) + 1;
  const small = objects.filter((object) => !object.hasStream);
  for (let at = 0; at < small.length; at += CHUNK) {
    const number = next++;
    const chunk = small.slice(at, at + CHUNK);
    chunk.forEach((object, i) => places.set(object.number, [2, number, i]));
    places.set(number, [1, add(objectStream(number, chunk)), 0]);
  }
  const start = length;
  places.set(next, [1, start, 0]);
  const entries = `/Root ${root}/Info ${info}/ID${id}`;
  add(crossReference(next, places, entries));
  add(latin(`startxref\n${start}\n%%EOF\n`));
  return concat(parts);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function readFile(text: string) {
  const tail = /startxref\n(\d+)\n%%EOF\s*$/.exec(text.slice(-64));
  const table = Number(tail?.[1]);
  const trailer = text.slice(text.indexOf("trailer", table));
  const root = /\/Root (\d+ 0 R)/.exec(trailer)?.[1];
  const info = /\/Info (\d+ 0 R)/.exec(trailer)?.[1];
  const id = /\/ID (\[.*?\])/.exec(trailer)?.[1];
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(table, table + 32));
  if (!root || !info || !id || !head) throw new Error("not a file that jsPDF has just written");
  const offsets = Array.from({ length: Number(head[1]) }, (_, number) => {
    const at = table + head[0].length + 20 * number;
    return { number, offset: Number(text.slice(at, at + 10)) };
  }).filter(({ offset }) => offset > 0);
  return { objects: readObjects(text, offsets, table), root, info, id };
}

function readObjects(
  text: string,
  offsets: readonly { readonly number: number; readonly offset: number }[],
  end: number,
): Source[] {
  const inOrder = offsets.toSorted((a, b) => a.offset - b.offset);
  return inOrder.map(({ number, offset }, i) => {
    const whole = text.slice(offset, inOrder[i + 1]?.offset ?? end);
    const body = whole.slice(whole.indexOf("obj\n") + 4, whole.lastIndexOf("endobj")).trimEnd();
    return { number, body, hasStream: body.endsWith("endstream") };
  });
}

function streamObject(number: number, entries: string, data: Uint8Array): Uint8Array {
  const packed = zlibSync(data, { level: 9 });
  const head = `${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  return concat([latin(head), packed, latin("\nendstream\nendobj\n")]);
}

function objectStream(number: number, objects: readonly Source[]): Uint8Array {
  let offset = 0;
  const index = objects.map((object) => {
    const entry = `${object.number} ${offset}`;
    offset += object.body.length + 1;
    return entry;
  });
  const head = `${index.join(" ")}\n`;
  const content = head + objects.map(({ body }) => `${body}\n`).join("");
  return streamObject(
    number,
    `/Type/ObjStm/N ${objects.length}/First ${head.length}`,
    latin(content),
  );
}

/** Rows of type, place and index; each row holds the differences from the one above (PNG filter "up"), which deflate likes. */
function crossReference(
  number: number,
  places: ReadonlyMap<number, Place>,
  entries: string,
): Uint8Array {
  const size = number + 1;
  const rows = new Uint8Array(size * (ROW + 1));
  let above = new Uint8Array(ROW);
  for (let object = 0; object < size; object++) {
    const row = rowOf(places.get(object));
    rows[object * (ROW + 1)] = 2;
    row.forEach((byte, i) => {
      rows[object * (ROW + 1) + 1 + i] = byte - (above[i] ?? 0);
    });
    above = row;
  }
  const decode = `/DecodeParms<</Predictor 12/Columns ${ROW}>>`;
  return streamObject(
    number,
    `/Type/XRef/Size ${size}/W[${FIELDS.join(" ")}]${entries}${decode}`,
    rows,
  );
}

function rowOf(place: Place | undefined): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(ROW));
  // A number that no object has is free; entry 0 always is.
  const [kind, where, index] = place ?? [0, 0, 0];
  view.setUint8(0, kind);
  view.setUint32(FIELDS[0], where);
  view.setUint16(FIELDS[0] + FIELDS[1], index);
  return new Uint8Array(view.buffer);
}
