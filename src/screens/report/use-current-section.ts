import { useEffect, useState } from "react";
import { SECTIONS, type SectionId, sectionElement } from "./section.tsx";

/** The section being read: the last one whose heading has passed the upper third of the window. */
export function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>(SECTIONS[0]);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.find(({ isIntersecting }) => isIntersecting)?.target.id;
        const id = SECTIONS.find((section) => sectionElement(section) === reached);
        if (id) setCurrent(id);
      },
      // A line one third down the window: exactly one section crosses it.
      { rootMargin: "-33% 0px -66% 0px" },
    );
    for (const section of SECTIONS) {
      const element = document.getElementById(sectionElement(section));
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
