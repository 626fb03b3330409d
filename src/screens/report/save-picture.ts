/** Pixels of the picture for each unit of the drawing. */
const SCALE = 2;

/**
 * A drawing as a PNG, twice its own size, made by the browser with the fonts it has.
 * @param svg an SVG document with a width and a height, which asks for nothing outside itself
 * @throws DOMException when the browser cannot read the drawing, Error when it makes no picture of it
 */
export async function pictureOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, "image/png"),
    );
    if (!picture) throw new Error("The browser made no picture of the drawing.");
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}
