/** Long enough for a slow device to have read the file; the browser tells nobody when it has. */
const KEPT_FOR_MS = 60_000;

/**
 * Hands a file to the browser to save; nothing leaves the device.
 * @param type media type, e.g. "application/json"
 */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
