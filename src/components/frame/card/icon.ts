import sharp from "sharp";

/** The icon as a phone wants it, in pixels; `bleeds` fills the corners, where a phone cuts its own shape. */
export interface Icon {
  readonly size: number;
  readonly bleeds: boolean;
}

const night = "#12201e";

/** Draws the icon of the site, a drawing as SVG, as the picture that a home screen shows. */
export async function drawIcon(svg: Uint8Array, { size, bleeds }: Icon): Promise<Buffer> {
  const picture = sharp(svg, { density: (72 * size) / 32 }).resize(size, size);
  const whole = bleeds ? picture.flatten({ background: night }) : picture;
  return whole.png({ palette: true, colours: 64 }).toBuffer();
}
