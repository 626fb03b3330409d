/** The table of applicants, one applicant, comparing, the log. */
export const cohort = { title: "Applicants", compare: "Compare applicants", log: "Log" };
