import { useEffect } from "react";
import { useNotices } from "#state";
import { useMessages } from "#ui";

/**
 * Tells on this page what came in for one assessment, in place of a notice over it; seen once the page is left.
 * @returns the last one as a sentence
 */
export function useArrived(id: string): string | null {
  const { notices: texts } = useMessages();
  const notice = useNotices(({ notices }) =>
    notices.findLast(
      ({ code, assessmentId }) =>
        assessmentId === id && (code === "opinionAdded" || code === "opinionReplaced"),
    ),
  );
  useEffect(
    () => () => {
      const { notices, dismiss } = useNotices.getState();
      for (const { key, code, assessmentId } of notices) {
        if (assessmentId === id && code.startsWith("opinion")) dismiss(key);
      }
    },
    [id],
  );
  if (notice?.code !== "opinionAdded" && notice?.code !== "opinionReplaced") return null;
  const { code, detail } = notice;
  return texts[code](String(detail["name"] ?? ""), String(detail["reader"] ?? ""));
}
