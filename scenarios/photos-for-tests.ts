// Photos that a test paints itself, pixel by pixel: no camera, no file.
import sharp from 'sharp';

/** A JPEG with waves of colour; another `waves` is another picture. */
export function aPhoto(width = 800, height = 600, waves = 3): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    pixels[at * 3] = 128 + 100 * Math.sin(x * waves * 6 + y * 2);
    pixels[at * 3 + 1] = 128 + 100 * Math.cos((x + y) * waves * 4);
    pixels[at * 3 + 2] = 255 * y;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer();
}

const SIDEWAYS = 6;

/** The same with EXIF as a phone writes it: Hengnan county, 20 November 2023 at ten o'clock, held upright or sideways. */
export function withPlace(photo: Buffer, { isUpright }: { readonly isUpright: boolean }): Promise<Buffer> {
  return sharp(photo)
    .withMetadata({ orientation: isUpright ? 1 : SIDEWAYS })
    .withExifMerge({
      IFD2: { DateTimeOriginal: '2023:11:20 10:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '26/1 46/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '112/1 40/1 48/1',
      },
    })
    .jpeg()
    .toBuffer();
}
