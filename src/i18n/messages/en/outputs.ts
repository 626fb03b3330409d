/** Files of an intake: what can be saved. */
export const outputs = { title: "Files" };
