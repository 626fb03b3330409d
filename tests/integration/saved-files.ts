import { afterEach, beforeEach, vi } from "vitest";

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What the page hands to the browser to save, from each test's start; the browser's own part is played here. */
export function watchSavedFiles(): { readonly all: () => Promise<readonly Saved[]> } {
  const saved: Promise<Saved>[] = [];
  let offered: Blob | undefined;
  beforeEach(() => {
    saved.length = 0;
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      offered = blob instanceof Blob ? blob : undefined;
      return "blob:touchstone";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = offered;
      if (!blob || this.download === "") return;
      saved.push(blob.text().then((text) => ({ name: this.download, type: blob.type, text })));
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return { all: () => Promise.all(saved) };
}
