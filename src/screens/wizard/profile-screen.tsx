import { Loaded } from "./loaded.tsx";
import { ProfilePage } from "./profile-page.tsx";

/** The facts about a venture that decide which criteria apply: `#/assess/:id/profile`. */
export function ProfileScreen({ id }: { readonly id: string }) {
  return <Loaded id={id}>{(venture) => <ProfilePage venture={venture} />}</Loaded>;
}
