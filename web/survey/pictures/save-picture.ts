// Puts a picture onto the person's disk, as SVG or as PNG in twice the size, drawn with the fonts of this computer.
import { type StampedPicture, stampedPicture } from './stamped-picture.ts';

export type PictureKind = 'svg' | 'png';

const TIMES = 2;

/** @param notes what must stay with the picture: n, rule, whether it is simulated or provisional */
export async function savePicture(
  source: SVGSVGElement | string,
  {
    name,
    notes,
    kind,
  }: { readonly name: string; readonly notes: readonly string[]; readonly kind: PictureKind },
): Promise<void> {
  const picture = stampedPicture(source, notes);
  const svg = new Blob([picture.text], { type: 'image/svg+xml;charset=utf-8' });
  saveBlob(`${name}.${kind}`, kind === 'svg' ? svg : await drawn(picture, svg));
}

async function drawn({ widthPx, heightPx }: StampedPicture, svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(widthPx * TIMES);
    canvas.height = Math.ceil(heightPx * TIMES);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be drawn'))),
      'image/png',
    );
  });
}

function saveBlob(fileName: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
