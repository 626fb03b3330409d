import { Button, useLanguage, useMessages } from "#ui";
import { formatBytes } from "./format-bytes.ts";
import { type Asking, type Space, useSpace } from "./use-space.ts";

/** How much is used, and whether the browser will keep it. */
export function SpaceSection() {
  const { settings } = useMessages();
  const { space, asking, ask } = useSpace();
  return (
    <section aria-labelledby="space-heading">
      <h2 id="space-heading">{settings.space}</h2>
      {space && <Told space={space} asking={asking} />}
      {space && !space.kept && asking !== "refused" && (
        <p>
          <Button aria-disabled={asking === "asking"} onClick={() => void ask()}>
            {asking === "asking" ? settings.asking : settings.ask}
          </Button>
        </p>
      )}
    </section>
  );
}

function Told({
  space: { size, kept },
  asking,
}: {
  readonly space: Space;
  readonly asking: Asking;
}) {
  const { settings } = useMessages();
  const language = useLanguage();
  const used =
    size &&
    settings.spaceUsed(formatBytes(size.usage, language), formatBytes(size.quota, language));
  const safety = kept ? settings.kept : asking === "refused" ? settings.refused : settings.notKept;
  return (
    <>
      <p className="figure">{used ?? settings.spaceUnknown}</p>
      <output>{safety}</output>
    </>
  );
}
