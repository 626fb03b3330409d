import { useEffect, useRef, useState } from "react";
import { makeOutput, type OutputOutcome, type OutputRun } from "#screening";
import { download, fileName } from "#ui";

type Wanted = Parameters<typeof makeOutput>[1];
type Languages = Parameters<typeof makeOutput>[2];
type Progress = Parameters<Parameters<typeof makeOutput>[3]>[0];
type Failure = Exclude<OutputOutcome, { ok: true }>["reason"];

export type OutputState =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly progress: Progress | null }
  | {
      readonly state: "done";
      readonly file: string;
      readonly bytes: number;
      readonly missing: readonly string[];
      readonly letters: number;
    }
  | { readonly state: "failed"; readonly reason: Failure };

/** What is asked for: the file, its languages, and what its name ends in. */
export interface OutputRequest {
  readonly wanted: Wanted;
  readonly languages: Languages;
  readonly ending: string;
  readonly type: string;
}

export interface Output {
  readonly output: OutputState;
  readonly start: (request: OutputRequest) => void;
  readonly cancel: () => void;
}

/**
 * Makes one file of an intake at a time and hands it to the browser to save; leaving the page stops it.
 * @param name of the programme
 */
export function useOutput(id: string, name: string, onSaved: () => void = () => {}): Output {
  const [output, setOutput] = useState<OutputState>({ state: "idle" });
  const running = useRef<OutputRun>(undefined);
  useEffect(() => () => running.current?.cancel(), []);

  async function start({ wanted, languages, ending, type }: OutputRequest): Promise<void> {
    running.current?.cancel();
    setOutput({ state: "working", progress: null });
    const run = makeOutput(id, wanted, languages, (progress) =>
      setOutput({ state: "working", progress }),
    );
    running.current = run;
    const made = await run.result;
    if (running.current !== run) return;
    running.current = undefined;
    if (!made.ok) {
      setOutput({ state: "failed", reason: made.reason });
      return;
    }
    const file = fileName(name, new Date().toISOString(), ending);
    download(file, type, made.content);
    const { missing, written, content } = made;
    setOutput({ state: "done", file, bytes: content.size, missing, letters: written.length });
    onSaved();
  }

  return {
    output,
    start: (request) => void start(request),
    cancel: () => running.current?.cancel(),
  };
}
