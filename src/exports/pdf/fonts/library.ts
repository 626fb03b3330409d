import { unpack } from "../page/deflate.ts";
import { characterOf } from "../text/forms.ts";
import { type Glyphs, decodeShard } from "./shards.ts";

/** Where the font files come from: the app's own address in a browser, a folder on the command line. */
export interface FontSource {
  /**
   * @param name a file name under the fonts folder, "manifest.json" or one it lists
   * @throws when the file cannot be had; a rare shard that fails only leaves its characters out
   */
  load(name: string): Promise<Uint8Array>;
}

/** Glyphs of both weights that a text needs; bold may lack characters regular has. */
export interface FontLibrary {
  readonly regular: Glyphs;
  readonly bold: Glyphs;
}

interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly latin: { readonly regular: string; readonly bold: string };
  readonly core: { readonly regular: string; readonly bold: string };
  /** First code and file of each rare shard, ascending. */
  readonly rare: readonly (readonly [number, string])[];
}

/** Characters from here on stand in the Chinese shards. */
const FIRST_CJK = 0x2e80;

/**
 * Loads the shards that hold `codes` and no more: Latin always, Chinese when a character calls for it, rare ones singly.
 * @param codes code points of every text to be printed
 * @throws Error when the manifest, the Latin or the core shards cannot be had or read
 */
export async function loadFonts(
  source: FontSource,
  codes: ReadonlySet<number>,
): Promise<FontLibrary> {
  const manifest = parseManifest(await source.load("manifest.json"));
  const cjk = [...codes].some((code) => code >= FIRST_CJK);
  const wanted = (code: number): boolean =>
    characterOf(code) < FIRST_CJK || codes.has(characterOf(code));
  const load = async (name: string): Promise<Glyphs> =>
    decodeShard(await unpack(await source.load(name)), wanted);
  const [latin, latinBold, core, coreBold] = await Promise.all([
    load(manifest.latin.regular),
    load(manifest.latin.bold),
    cjk ? load(manifest.core.regular) : new Map(),
    cjk ? load(manifest.core.bold) : new Map(),
  ]);
  const absent = [...codes].filter((code) => !latin.has(code) && !core.has(code));
  const names = new Set(absent.flatMap((code) => rareShard(manifest, code) ?? []));
  const rare = await Promise.all([...names].map((name) => load(name).catch(() => new Map())));
  return { regular: merge([latin, core, ...rare]), bold: merge([latinBold, coreBold]) };
}

function parseManifest(bytes: Uint8Array): Manifest {
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  if (manifest.format !== "touchstone/fonts" || manifest.version !== 1) {
    throw new Error("not a font manifest of this version");
  }
  return manifest;
}

/** The shard whose range of codes holds `code`; it may still lack the character. */
function rareShard(manifest: Manifest, code: number): string | undefined {
  return manifest.rare.findLast(([first]) => first <= code)?.[1];
}

function merge(shards: readonly Glyphs[]): Glyphs {
  return new Map(shards.flatMap((shard) => [...shard]));
}
