// A survey that is being made: what was chosen so far, and what is still lacking. It knows no screen and no server.
import { type Targets, totalOf } from '../targets/share-out.ts';

export interface Draft {
  readonly title: string;
  readonly questionnaireId: string | undefined;
  readonly versionId: string | undefined;
  /** whether the chosen version was read without a flaw */
  readonly isUsable: boolean;
  /** `county/id` of the frame */
  readonly frame: string | undefined;
  /** undefined while they are still the frame's own */
  readonly targets: Targets | undefined;
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
  readonly minimumCell: number;
}

/** What every part of the form is given. */
export interface DraftPart {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
}

/** 9 to 21 o'clock, figures published from ten interviews on. */
export const FRESH_DRAFT: Draft = {
  title: '',
  questionnaireId: undefined,
  versionId: undefined,
  isUsable: false,
  frame: undefined,
  targets: undefined,
  callingFromMinute: 9 * 60,
  callingToMinute: 21 * 60,
  minimumCell: 10,
};

/** What a draft may lack, in the order of the form. */
export type Lack = 'title' | 'version' | 'usable-version' | 'frame' | 'targets' | 'hours';

/** The first thing that is lacking, given the targets as they stand; undefined when the survey can be made. */
export function lackOf(draft: Draft, targets: Targets): Lack | undefined {
  if (draft.title.trim() === '') return 'title';
  if (draft.versionId === undefined) return 'version';
  if (!draft.isUsable) return 'usable-version';
  if (draft.frame === undefined) return 'frame';
  if (totalOf(targets) === 0) return 'targets';
  return draft.callingFromMinute < draft.callingToMinute ? undefined : 'hours';
}

export function frameKey(county: string, id: string): string {
  return `${county}/${id}`;
}

/** County and id of a chosen frame. */
export function frameOf(key: string): { readonly county: string; readonly frameId: string } {
  const [county = '', frameId = ''] = key.split('/');
  return { county, frameId };
}
