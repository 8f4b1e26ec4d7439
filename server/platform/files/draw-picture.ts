// Pictures out of SVG text, as PNG: for files that hold no SVG. Chinese glyphs come with the program, so that a machine without any
// font draws the same picture.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { sfntFromWoff } from './woff-to-sfnt.ts';

const FAMILY = 'Noto Sans SC';
const PARTS = ['chinese-simplified', 'latin'];

let prepared: Promise<readonly string[]> | undefined;

// Unpacked once a process: the renderer reads plain font files alone.
async function unpackFonts(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wenan-glyphs-'));
  const { resolve } = createRequire(import.meta.url);
  const files: string[] = [];
  for (const part of PARTS) {
    const name = `noto-sans-sc-${part}-400-normal`;
    const woff = await readFile(resolve(`@fontsource/noto-sans-sc/files/${name}.woff`));
    const file = join(folder, `${name}.ttf`);
    await writeFile(file, sfntFromWoff(woff));
    files.push(file);
  }
  return files;
}

export interface Picture {
  readonly png: Buffer;
  /** as the SVG says, in pixels of 1/96 inch */
  readonly width: number;
  readonly height: number;
}

/** @param zoom pixels of the picture for each of the SVG's own */
export async function drawPicture(svg: string, zoom = 2): Promise<Picture> {
  prepared ??= unpackFonts();
  const fontFiles = [...(await prepared)];
  const image = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
    fitTo: { mode: 'zoom', value: zoom },
    background: '#ffffff',
  });
  return { png: image.asPng(), width: image.width / zoom, height: image.height / zoom };
}
