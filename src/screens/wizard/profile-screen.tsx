import { Loaded } from "./loaded.tsx";
import { ProfilePage } from "./profile-page.tsx";
import { ReadingPage } from "./reading-page.tsx";

/** The facts about a venture that decide which criteria apply: `#/assess/:id/profile`; in a second opinion, where its reader begins. */
export function ProfileScreen({ id }: { readonly id: string }) {
  return (
    <Loaded id={id}>
      {(venture) =>
        venture.assessment.readingOf ? (
          <ReadingPage venture={venture} />
        ) : (
          <ProfilePage venture={venture} />
        )
      }
    </Loaded>
  );
}
