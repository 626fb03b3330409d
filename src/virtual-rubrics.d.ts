/** Built from rubrics/ by tooling/vite/rubrics-plugin.ts. */
declare module "virtual:rubrics" {
  interface Entry {
    readonly version: string;
    readonly title: { readonly zh: string; readonly en: string };
    readonly hash: string;
    readonly load: Readonly<
      Record<"zh" | "en", () => Promise<{ rubric: import("#rubric").Rubric }>>
    >;
    /** Earlier editions by version, without texts. */
    readonly editions: Readonly<
      Record<string, () => Promise<{ edition: import("#rubric").Edition }>>
    >;
  }
  export const rubrics: Readonly<Record<string, Entry>>;
}
