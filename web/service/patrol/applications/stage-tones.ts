// How the stages of an application look; the word says it, the tone helps the eye.
import type { ApplicationStage } from '#service/patrol';
import type { Tone } from '../../../platform/parts/tone-tag.tsx';

export const STAGE_TONES: Readonly<Record<ApplicationStage, Tone>> = {
  checking: 'plain',
  failed: 'bad',
  checked: 'deep',
  noticed: 'deep',
  objected: 'heed',
  'to-sign': 'heed',
  joined: 'good',
  refused: 'plain',
  withdrawn: 'plain',
};
