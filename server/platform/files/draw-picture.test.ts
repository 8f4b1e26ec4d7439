import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawPicture } from './draw-picture.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><text x="4" y="28" font-size="24" font-family="sans-serif">${text}</text></svg>`;

it('Chinese is drawn with glyphs of its own: two characters are two pictures, and no empty boxes', async () => {
  const pictures = await Promise.all(['平', '安', '\u{E000}'].map((text) => drawPicture(svg(text))));
  const [first, second, none] = pictures.map(({ png }) => png.toString('base64'));
  expect(first).not.toBe(second);
  expect(first).not.toBe(none);
  expect(pictures[0]).toMatchObject({ width: 120, height: 40 });
  const { width } = await sharp(pictures[0]?.png).metadata();
  expect(width).toBe(240);
});
