// A photo from the camera, made small enough for a village's line before it is kept. Drawn anew, it carries no place and no date.
import { newId } from '../../../shell/new-id.ts';
import type { DraftPhoto } from '../visit/draft.ts';
import { fittedSize, LIKENESS_HEIGHT, LIKENESS_WIDTH, likenessFrom } from './photo-size.ts';

const QUALITY = 0.82;

/** @throws where the file is no picture that this browser can open */
export async function shrinkPhoto(file: Blob): Promise<DraftPhoto> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = fittedSize(picture.width, picture.height);
  const bytes = await jpegOf(drawn(picture, width, height).canvas);
  const likeness = likenessOf(picture);
  picture.close();
  return { id: newId(), sha256: await hashOf(bytes), likeness, bytes };
}

function drawn(picture: ImageBitmap, width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return pen;
}

function jpegOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null): void =>
      blob ? resolve(blob) : reject(new Error('no picture was made'));
    canvas.toBlob(take, 'image/jpeg', QUALITY);
  });
}

function likenessOf(picture: ImageBitmap): string {
  const pen = drawn(picture, LIKENESS_WIDTH, LIKENESS_HEIGHT);
  return likenessFrom(pen.getImageData(0, 0, LIKENESS_WIDTH, LIKENESS_HEIGHT).data);
}

// Browsers reckon hashes only on pages that came over https.
async function hashOf(bytes: Blob): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
