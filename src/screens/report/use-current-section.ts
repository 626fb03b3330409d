import { useEffect, useState } from "react";
import { type SectionId, sectionElement } from "./section.tsx";

/** The section being read: the last one whose heading has passed the upper third of the window. */
export function useCurrentSection(ids: readonly SectionId[]): SectionId | undefined {
  const [current, setCurrent] = useState<SectionId | undefined>(ids[0]);
  const key = ids.join(" ");
  useEffect(() => {
    const watched = key.split(" ").flatMap((name) => {
      const id = ids.find((candidate) => candidate === name);
      const element = id && document.getElementById(sectionElement(id));
      return id && element ? [{ id, element }] : [];
    });
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const reached = watched.find(({ element }) => element === target);
          if (isIntersecting && reached) setCurrent(reached.id);
        }
      },
      // A line one third down the window: exactly one section crosses it.
      { rootMargin: "-33% 0px -66% 0px" },
    );
    for (const { element } of watched) observer.observe(element);
    return () => observer.disconnect();
  }, [key]);
  return current;
}
