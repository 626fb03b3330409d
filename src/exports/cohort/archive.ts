import { Zip, ZipPassThrough } from "fflate";

/** A ZIP that leaves piece by piece, so that only one file of it stands in memory. */
export interface Archive {
  /** @param name without folders */
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** Writes the directory; nothing may be added afterwards. */
  readonly end: () => void;
}

/** The first day that an archive can state, by the clock of wherever this runs: the bytes depend on the content alone. */
const NO_DAY = () => new Date(1980, 0, 1);

/**
 * Begins an archive. Files are stored as they are: PDFs are packed already, and letters are small.
 * @param onPiece told each piece as soon as it is there
 */
export function openArchive(onPiece: (piece: Uint8Array) => void): Archive {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    if (piece.length > 0) onPiece(piece);
  });
  return {
    add(name, bytes) {
      const entry = new ZipPassThrough(name);
      entry.mtime = NO_DAY();
      zip.add(entry);
      entry.push(bytes, true);
    },
    end: () => zip.end(),
  };
}
