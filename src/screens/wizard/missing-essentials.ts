import type { Profile, ProfileQuestion, Rubric } from "#rubric";

/** The profile questions that decide what applies and that nobody has stated yet. */
export function missingEssentials(
  profile: Profile,
  rubric: Pick<Rubric, "profile">,
): readonly ProfileQuestion[] {
  return rubric.profile.filter(({ id, required }) => required && profile[id] === undefined);
}
