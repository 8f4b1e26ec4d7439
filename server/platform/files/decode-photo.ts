// A photo from outside becomes one of ours: looked at by its content, decoded, turned upright, made smaller, stripped of all
// that travelled inside it (EXIF, profiles, comments), and written anew. Nothing of the bytes that came is kept but their hash.
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { refuse } from '../refusal.ts';
import { otherKindOf, photoKindOf } from './content-kind.ts';
import { LIKENESS_HEIGHT, LIKENESS_WIDTH, likenessOf } from './likeness.ts';
import {
  KEPT_SIDE_PIXELS,
  PHOTO_LIMIT_BYTES,
  PHOTO_LIMIT_PIXELS,
  THUMBNAIL_SIDE_PIXELS,
} from './photo-limits.ts';
import { originIn, type PhotoOrigin, UNKNOWN_ORIGIN } from './photo-origin.ts';
import { problem } from './problems.ts';
import { turnstile } from './turnstile.ts';

export interface DecodedPhoto {
  /** JPEG without any metadata */
  readonly picture: Buffer;
  readonly thumbnail: Buffer;
  readonly width: number;
  readonly height: number;
  /** SHA-256 of the file as it came */
  readonly sha256: Buffer;
  readonly likeness: string;
  readonly origin: PhotoOrigin;
}

const DECODE_AT_ONCE = 2;
const WAITING_MOST = 300;
const DECODE_SECONDS = 20;
const QUALITY = 76;
const WHITE = '#ffffff';

// Only the three kinds, and only from memory: no reader of SVG, PDF or of files is ever asked.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

const gate = turnstile(DECODE_AT_ONCE, WAITING_MOST);

/**
 * @param wantsOrigin whether the sender asked that the place and time inside the photo be kept, beside it
 * @throws Refusal with `photo-empty`, `photo-too-large`, `photo-of-wrong-kind`, `photo-too-many-pixels`, `photo-damaged`, `photos-busy`
 */
export function decodePhoto(content: Buffer, wantsOrigin: boolean): Promise<DecodedPhoto> {
  refuseImpossible(content);
  return gate.pass(() => decoded(content, wantsOrigin));
}

function refuseImpossible(content: Buffer): void {
  if (content.length === 0) refuse(problem('photo-empty', {}));
  if (content.length > PHOTO_LIMIT_BYTES)
    refuse(problem('photo-too-large', { megabytes: PHOTO_LIMIT_BYTES / 2 ** 20 }));
  if (photoKindOf(content) === undefined)
    refuse(problem('photo-of-wrong-kind', { found: otherKindOf(content) }));
}

async function decoded(content: Buffer, wantsOrigin: boolean): Promise<DecodedPhoto> {
  const { exif } = await facts(content);
  const { data: picture, info } = await drawn(content);
  return {
    picture,
    thumbnail: await thumbnailOf(picture),
    width: info.width,
    height: info.height,
    sha256: createHash('sha256').update(content).digest(),
    likeness: await likenessIn(picture),
    origin: wantsOrigin ? originIn(exif) : UNKNOWN_ORIGIN,
  };
}

// The header alone: a bomb is refused before a single pixel of it is unpacked.
async function facts(content: Buffer): Promise<{ exif: Buffer | undefined }> {
  const { width, height, exif } = await sharp(content, { limitInputPixels: false }).metadata().catch(damaged);
  if (width * height > PHOTO_LIMIT_PIXELS)
    refuse(problem('photo-too-many-pixels', { megapixels: PHOTO_LIMIT_PIXELS / 1e6 }));
  return { exif };
}

function drawn(content: Buffer) {
  return sharp(content, { limitInputPixels: PHOTO_LIMIT_PIXELS, failOn: 'error', sequentialRead: true })
    .timeout({ seconds: DECODE_SECONDS })
    .autoOrient()
    .resize(KEPT_SIDE_PIXELS, KEPT_SIDE_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: WHITE })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
    .catch(damaged);
}

function damaged(): never {
  return refuse(problem('photo-damaged', {}));
}

function thumbnailOf(picture: Buffer): Promise<Buffer> {
  return sharp(picture)
    .resize(THUMBNAIL_SIDE_PIXELS, THUMBNAIL_SIDE_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}

async function likenessIn(picture: Buffer): Promise<string> {
  const grey = await sharp(picture)
    .greyscale()
    .resize(LIKENESS_WIDTH, LIKENESS_HEIGHT, { fit: 'fill' })
    .raw()
    .toBuffer();
  return likenessOf(grey);
}
