/** Words of a letter of feedback to an applicant. */
export const letter = {
  subject: (programme: string, name: string) => `${programme}: your application “${name}”`,
  greeting: (name: string) => `To the team of ${name},`,
  decisions: {
    accept: (programme: string) => `You have a place in ${programme}.`,
    waitlist: (programme: string) =>
      `You are on the waiting list of ${programme}. If a place becomes free, we will write to you.`,
    reject: (programme: string) => `We cannot offer you a place in ${programme} this time.`,
  },
  strengths: "What is strong",
  strengthsIntro: "These answers stand on evidence you already have.",
  noStrengths:
    "No answer stands on strong evidence yet. That is a matter of proof as much as of progress: see below what would change it.",
  strength: (anchor: string, evidence: string) => `${anchor} ${evidence}.`,
  gaps: "What to work on next",
  gapsIntro: (count: number) =>
    count === 1
      ? "One thing would move you most. It says where you stand, what to do next and what would prove it."
      : `These ${count} things would move you most. Each says where you stand, what to do next and what would prove it.`,
  noGaps: "Your answers leave no gap against this rubric. Keep the evidence up to date.",
  nothingAnswered:
    "You have not answered any criterion with a level, so there is nothing we can point to.",
  mustHave: (title: string) => `${title} (must-have)`,
  betweenActions: " ",
  note: "This feedback rests on what you answered, read against one rubric. It shows readiness and does not predict success.",
};
