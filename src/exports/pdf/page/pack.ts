import { concat } from "../fonts/ttf.ts";
import { deflate } from "./deflate.ts";

/** Objects in one object stream; a reader unpacks a whole stream to get at one of them. */
const CHUNK = 500;
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
 * Rewrites a file as jsPDF wrote it: streams packed, small objects in object streams, a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 * A tagged report has thousands of small dictionaries, which jsPDF can only write one by one. Streams with a filter, the attachment
 * among them, stay as they are.
 * @param text the file, one character a byte
 * @param contents of streams that stand empty in it, by object number
 * @throws Error when the text does not end in the trailer that jsPDF 4.2.1 writes
 */
export async function packObjects(
  text: string,
  contents: ReadonlyMap<number, Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array> {
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
  const small = objects.filter((object) => !object.hasStream);
  let next = Math.max(...objects.map((object) => object.number)) + 1;
  const chunks = Array.from({ length: Math.ceil(small.length / CHUNK) }, (_, i) => ({
    number: next++,
    members: small.slice(i * CHUNK, (i + 1) * CHUNK),
  }));
  const streams = objects.filter((object) => object.hasStream);
  const written = await Promise.all([
    ...streams.map((object) => packStream(object, contents.get(object.number))),
    ...chunks.map(({ number, members }) => objectStream(number, members)),
  ]);
  written.forEach((bytes, i) => {
    const number = streams[i]?.number ?? chunks[i - streams.length]?.number ?? 0;
    places.set(number, [1, add(bytes), 0]);
  });
  for (const { number, members } of chunks) {
    members.forEach((object, i) => places.set(object.number, [2, number, i]));
  }
  const start = length;
  places.set(next, [1, start, 0]);
  const entries = `/Root ${root}/Info ${info}/ID${id}`;
  add(await crossReference(next, places, entries));
  add(latin(`startxref\n${start}\n%%EOF\n`));
  return concat(parts);
}

function latin(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const HEAD_END = ">>\nstream\n";
const STREAM_END = "\nendstream";

/** A stream object, packed unless it has a filter already. */
async function packStream(
  { number, body }: Source,
  content: Uint8Array<ArrayBuffer> | undefined,
): Promise<Uint8Array> {
  const at = body.indexOf(HEAD_END);
  const head = body.slice(0, at);
  if (at < 0 || head.includes("/Filter")) return latin(`${number} 0 obj\n${body}\nendobj\n`);
  const data = content ?? latin(body.slice(at + HEAD_END.length, -STREAM_END.length));
  const entries = head
    .slice(head.indexOf("<<") + 2)
    .replace(/\/Length \d+\s*/, "")
    .trim();
  return streamObject(number, entries, data);
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

async function streamObject(
  number: number,
  entries: string,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const packed = await deflate(data);
  const head = `${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  return concat([latin(head), packed, latin("\nendstream\nendobj\n")]);
}

function objectStream(number: number, objects: readonly Source[]): Promise<Uint8Array> {
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
): Promise<Uint8Array> {
  const size = number + 1;
  const plain = new DataView(new ArrayBuffer(size * ROW));
  for (const [object, [kind, where, index]] of places) {
    plain.setUint8(object * ROW, kind);
    plain.setUint32(object * ROW + FIELDS[0], where);
    plain.setUint16(object * ROW + FIELDS[0] + FIELDS[1], index);
  }
  // A number that no object has stays zero, which is free; entry 0 always is.
  const rows = new Uint8Array(size * (ROW + 1));
  for (let at = 0; at < size * ROW; at++) {
    const object = Math.floor(at / ROW);
    rows[object * (ROW + 1)] = 2;
    rows[at + object + 1] = plain.getUint8(at) - (object > 0 ? plain.getUint8(at - ROW) : 0);
  }
  const decode = `/DecodeParms<</Predictor 12/Columns ${ROW}>>`;
  return streamObject(
    number,
    `/Type/XRef/Size ${size}/W[${FIELDS.join(" ")}]${entries}${decode}`,
    rows,
  );
}
