/** Some browsers draw no more than this many pixels at once. */
const MOST_PIXELS = 16_000_000;

/**
 * The SVG text as PNG, two pixels for each of its own where the browser can; rejects where it
 * cannot be drawn.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (image.naturalWidth * image.naturalHeight)));
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(image.naturalWidth * scale);
    // By the whole width, not by the scale: a tall picture is else some pixels out of shape.
    canvas.height = Math.floor((image.naturalHeight * canvas.width) / image.naturalWidth);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!png) throw new Error("this browser made no picture");
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
