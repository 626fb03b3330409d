/** Words of the files about an intake. */
export const cohortReport = { title: "Intake report" };
