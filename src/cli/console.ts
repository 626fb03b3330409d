/** 0 done · 1 some input refused (each named on stderr, the rest done) · 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What a command needs of the world around it. */
export interface Console {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** All of stdin, for the file name "-". */
  readonly readInput: () => Promise<Uint8Array>;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}
