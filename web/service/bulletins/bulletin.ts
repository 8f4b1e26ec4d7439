// What the endpoints say of bulletins, the tones of their standings, and what the screens ask anew after a change.
import type { BulletinStanding } from '#service/supervision/bulletins';
import { bulletinEndpoints } from '#wire/service';
import type { Tone } from '../../platform/parts/tone-tag.tsx';

export const STANDING_TONES: Readonly<Record<BulletinStanding, Tone>> = {
  draft: 'plain',
  submitted: 'heed',
  approved: 'deep',
  published: 'good',
  archived: 'plain',
  withdrawn: 'bad',
};

export const CHANGES = [bulletinEndpoints.bulletin, bulletinEndpoints.bulletins] as const;
