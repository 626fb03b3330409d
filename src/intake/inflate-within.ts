import { Inflate } from "fflate";

/** Bytes given to the decoder at a time; deflate grows at most 1,032 times, so a step overshoots a limit by a mebibyte. */
const STEP = 1_024;

/**
 * Unpacks raw deflate data; stops as soon as more comes out than allowed, however little went in.
 * @param limit most bytes that may come out
 * @returns undefined when there is more
 * @throws Error when the data is no deflate data or ends early
 */
export function inflateWithin(
  packed: Uint8Array,
  limit: number,
): Uint8Array<ArrayBuffer> | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, last) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    isWhole ||= last;
  });
  for (let from = 0; from < packed.length; from += STEP) {
    stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    if (size > limit) return undefined;
  }
  if (!isWhole) throw new Error("the data ends early");
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
