import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aPhoto, withPlace } from '../../../scenarios/photos-for-tests.ts';
import { Refusal } from '../refusal.ts';
import { decodePhoto } from './decode-photo.ts';
import { ALIKE_BITS } from './likeness.ts';
import { KEPT_SIDE_PIXELS, PHOTO_LIMIT_BYTES } from './photo-limits.ts';

async function refusalOf(content: Buffer): Promise<string> {
  try {
    await decodePhoto(content, false);
    return 'taken';
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of a few kilobytes that unpacks to gigabytes. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const pixels = deflateSync(Buffer.alloc(side));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function distance(left: string, right: string): number {
  return [...left].filter((bit, at) => bit !== right[at]).length;
}

describe('a photo', () => {
  it('is made smaller, keeps its proportions, and has a thumbnail', async () => {
    const { picture, thumbnail, width, height } = await decodePhoto(await aPhoto(4000, 3000), false);
    expect([width, height]).toEqual([KEPT_SIDE_PIXELS, 1200]);
    expect((await sharp(picture).metadata()).format).toBe('jpeg');
    expect((await sharp(thumbnail).metadata()).width).toBe(320);
    expect(thumbnail.length).toBeLessThan(40_000);
  });

  it('loses its EXIF, and tells its place only to whoever asked for it', async () => {
    const content = await withPlace(await aPhoto(), { isUpright: true });
    expect((await sharp(content).metadata()).exif).toBeDefined();
    const plain = await decodePhoto(content, false);
    expect((await sharp(plain.picture).metadata()).exif).toBeUndefined();
    expect(plain.picture.includes('Exif')).toBe(false);
    expect(plain.origin).toEqual({ latitude: null, longitude: null, takenMs: null });
    const { origin } = await decodePhoto(content, true);
    expect(origin.latitude).toBeCloseTo(26.77, 2);
    expect(origin.longitude).toBeCloseTo(112.68, 2);
    expect(origin.takenMs).toBe(Date.UTC(2023, 10, 20, 2, 0));
  });

  it('is turned upright', async () => {
    const content = await withPlace(await aPhoto(800, 600), { isUpright: false });
    const { width, height } = await decodePhoto(content, false);
    expect([width, height]).toEqual([600, 800]);
  });

  it.each(['png', 'webp'] as const)('may be %s', async (format) => {
    const content = await sharp(await aPhoto())
      .toFormat(format)
      .toBuffer();
    expect((await decodePhoto(content, false)).width).toBe(800);
  });

  it('keeps its likeness when it is scaled and compressed again, and another picture has another', async () => {
    const content = await aPhoto(1200, 900);
    const copy = await sharp(content).resize(500).jpeg({ quality: 40 }).toBuffer();
    const [first, again, other] = [
      await decodePhoto(content, false),
      await decodePhoto(copy, false),
      await decodePhoto(await aPhoto(1200, 900, 7), false),
    ];
    expect(first.likeness).toMatch(/^[01]{64}$/);
    expect(distance(first.likeness, again.likeness)).toBeLessThanOrEqual(ALIKE_BITS);
    expect(distance(first.likeness, other.likeness)).toBeGreaterThan(10);
    expect(first.sha256.equals(again.sha256)).toBe(false);
  });
});

describe('what only poses as a photo is refused:', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  it.each([
    ['nothing', '', 'photo-empty'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 'photo-of-wrong-kind'],
    ['a drawing with a script', svg, 'photo-of-wrong-kind'],
    ['a program', 'MZ\x90\0', 'photo-of-wrong-kind'],
    ['an Excel workbook', 'PK\x03\x04xl/', 'photo-of-wrong-kind'],
    ['a HEIC picture', '\0\0\0\x18ftypheic\0\0\0\0', 'photo-of-wrong-kind'],
    ['an animation', 'GIF89a', 'photo-of-wrong-kind'],
    ['a JPEG by its first bytes only', `\xff\xd8\xff\xe0${svg}`, 'photo-damaged'],
    ['a PNG by its first bytes only', `\x89PNG\r\n\x1a\n${'x'.repeat(200)}`, 'photo-damaged'],
    ['a WebP by its first bytes only', `RIFF\x10\0\0\0WEBPVP8 ${'x'.repeat(20)}`, 'photo-damaged'],
  ])('%s', async (_what, text, code) => {
    expect(await refusalOf(Buffer.from(text, 'latin1'))).toBe(code);
  });

  it('a picture cut off in the middle', async () => {
    const content = await aPhoto(2000, 1500);
    expect(await refusalOf(content.subarray(0, content.length / 2))).toBe('photo-damaged');
  });

  it('a picture that unpacks to gigabytes, within a moment', async () => {
    const startedAt = performance.now();
    expect(await refusalOf(bomb(60_000))).toBe('photo-too-many-pixels');
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  it('more megabytes than any camera makes', async () => {
    const content = Buffer.concat([await aPhoto(), Buffer.alloc(PHOTO_LIMIT_BYTES)]);
    expect(await refusalOf(content)).toBe('photo-too-large');
  });

  it('with words that say what it really is', async () => {
    const error = await Promise.resolve()
      .then(() => decodePhoto(Buffer.from('PK\x03\x04', 'latin1'), false))
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ problem: { details: { found: 'ZIP / Office' } } });
  });
});

it('two hundred photos at once are all taken, two at a time', async () => {
  const content = await aPhoto(1200, 900);
  const all = await Promise.all(Array.from({ length: 200 }, () => decodePhoto(content, false)));
  expect(all).toHaveLength(200);
});
