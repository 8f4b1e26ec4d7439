// The shapes of a frame as the server tells them.
import type { z } from 'zod';
import type { frameEndpoints } from '#wire/survey';

export type Frame = z.output<typeof frameEndpoints.frame.answer>;
export type FramePlace = Frame['places'][number];
export type ImportSummary = Frame['imports'][number];

/** Numbers taken for a village, of all types. */
export function numbersOf({ mobiles, landlines, offices }: FramePlace): number {
  return mobiles + landlines + offices;
}
