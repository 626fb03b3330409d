import { CheckPage } from "./check-page.tsx";
import { Loaded } from "./loaded.tsx";

/** What is still open before the report: `#/assess/:id/check`. */
export function CheckScreen({ id }: { readonly id: string }) {
  return <Loaded id={id}>{(venture) => <CheckPage venture={venture} />}</Loaded>;
}
