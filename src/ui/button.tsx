import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import styles from "./button.module.css";

/** `primary` is the one thing that matters on a screen; there is at most one. */
type Kind = "primary" | "secondary" | "quiet" | "danger";

function classes(kind: Kind, extra: string | undefined): string {
  return [styles["button"], styles[kind], extra].filter(Boolean).join(" ");
}

export function Button({
  kind = "secondary",
  className,
  type = "button",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind }) {
  return <button type={type} className={classes(kind, className)} {...rest} />;
}

/** A link that looks like a button, for going somewhere rather than doing something. */
export function ButtonLink({
  kind = "secondary",
  className,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { kind?: Kind }) {
  return (
    <a className={classes(kind, className)} {...rest}>
      {children}
    </a>
  );
}
