import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import type { Path } from "#rubric";

/** Bounds of the YAML reader: no aliases, no merge keys, shallow nesting; a rubric needs none of them. */
export const YAML_LIMITS = { maxAliases: 0, maxTotalMergeKeys: 0, maxDepth: 32 } as const;

interface Place {
  readonly offset: number;
  readonly children: Map<string | number, Place>;
}

/** Finds the line (from 1) on which the value at a path begins; for a missing key, that of its nearest parent. */
export function lineFinder(text: string): (path: Path) => number {
  const events = parseEvents(text, { maxDepth: YAML_LIMITS.maxDepth });
  const root = placeOf(events, text, { at: 0 });
  return (path) => {
    let place = root;
    for (const key of path) {
      const next = place?.children.get(key);
      if (!next) break;
      place = next;
    }
    return text.slice(0, place?.offset ?? 0).split("\n").length;
  };
}

function placeOf(
  events: readonly Event[],
  text: string,
  cursor: { at: number },
): Place | undefined {
  const event = events[cursor.at++];
  if (!event) return undefined;
  const children = new Map<string | number, Place>();
  const more = (): boolean => {
    const next = events[cursor.at];
    if (next && next.type !== EVENT_ID.POP) return true;
    cursor.at++;
    return false;
  };
  switch (event.type) {
    case EVENT_ID.DOCUMENT: {
      const content = more() ? placeOf(events, text, cursor) : undefined;
      return content;
    }
    case EVENT_ID.MAPPING:
      while (more()) {
        const key = events[cursor.at];
        const name = key?.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : "";
        const keyOffset = placeOf(events, text, cursor)?.offset ?? event.start;
        const value = placeOf(events, text, cursor);
        children.set(name, { offset: keyOffset, children: value?.children ?? new Map() });
      }
      return { offset: event.start, children };
    case EVENT_ID.SEQUENCE:
      for (let i = 0; more(); i++) {
        const item = placeOf(events, text, cursor);
        if (item) children.set(i, item);
      }
      return { offset: event.start, children };
    case EVENT_ID.SCALAR:
      return { offset: Math.max(event.valueStart, 0), children };
    default:
      return { offset: 0, children };
  }
}
