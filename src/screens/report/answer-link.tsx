import { createContext, useContext } from "react";
import { useMessages } from "#ui";
import styles from "./answer-link.module.css";

/** Where a criterion is answered; one that the profile switched off has its question there. */
export interface Origin {
  readonly address: string;
  readonly byProfile: boolean;
}

/** null where the answers cannot be changed: in the report of an applicant. */
export const OriginContext = createContext<(criterionId: string) => Origin | null>(() => null);

/** Leads from a line of the report to the answer it rests on. */
export function AnswerLink({
  criterionId,
  title,
}: {
  readonly criterionId: string;
  readonly title: string;
}) {
  const { reportScreen } = useMessages();
  const origin = useContext(OriginContext)(criterionId);
  if (!origin) return null;
  const { address, byProfile } = origin;
  return (
    <a className={styles["link"]} href={address}>
      {byProfile ? reportScreen.changeProfile : reportScreen.change}
      <span className="visually-hidden">{reportScreen.changeOf(title)}</span>
    </a>
  );
}
