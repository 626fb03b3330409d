import { useEffect, useRef, useState } from "react";

/** How long the trial must rest before its result is read aloud, in milliseconds. */
const PAUSE = 1500;

/** Reads a text aloud once it has stopped changing; never on arrival. */
export function Announcer({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  const known = useRef(text);
  useEffect(() => {
    if (known.current === text) return undefined;
    known.current = text;
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className="visually-hidden">{said}</output>;
}
