/** Numbers from 0 up to, never including, 1. */
export type Random = () => number;

/**
 * A stream of its own for each seed and block, the same on every machine and in every version: sfc32
 * (C. Doty-Humphrey, PractRand), its state filled from the two numbers by the finaliser of MurmurHash3.
 */
export function randomStream(seed: number, block: number): Random {
  let a = mix(seed ^ 0x9e3779b9);
  let b = mix(seed + 0x85ebca6b);
  let c = mix(block ^ 0xc2b2ae35);
  let counter = 1;
  const next: Random = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The first outputs still show how alike two states were.
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** The finaliser of MurmurHash3: 32 bits in, 32 signed bits out, of which every one depends on every one. */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
