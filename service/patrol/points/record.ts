// The volunteer's record, in the five groups that the regulation asks for, and the certificate: the few facts of it that
// somebody may show to a stranger. A certificate is fixed on the day it is made; what was wrong is mended by a new one.
import type { Bilingual, Day } from '#base';
import { starsOf } from './stars.ts';

/** Volunteer Service Regulation, art. 19. */
export const RECORD_GROUPS = {
  basics: { label: { zh: '个人基本信息', en: 'basics' } },
  service: { label: { zh: '志愿服务情况', en: 'service' } },
  training: { label: { zh: '培训情况', en: 'training' } },
  awards: { label: { zh: '表彰奖励情况', en: 'awards' } },
  evaluation: { label: { zh: '评价情况', en: 'evaluation' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type RecordGroup = keyof typeof RECORD_GROUPS;

/** Days of the record as a certificate sums them up. */
export interface RecordSums {
  readonly activities: number;
  readonly minutes: number;
  readonly trainings: number;
  readonly trainingMinutes: number;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly awards: readonly { readonly title: string; readonly day: Day }[];
}

/** What a certificate says, and all that its public page shows. */
export interface CertificateSays extends RecordSums {
  readonly number: string;
  readonly name: string;
  readonly volunteerNumber: string;
  readonly team: string;
  readonly office: string;
  readonly stars: number;
  readonly madeOn: Day;
}

interface Holder {
  readonly number: string;
  readonly name: string;
  readonly volunteerNumber: string;
  readonly team: string;
  readonly office: string;
}

export function certificateOf(holder: Holder, sums: RecordSums, madeOn: Day): CertificateSays {
  return { ...holder, ...sums, stars: starsOf(sums.minutes), madeOn };
}

export const CERTIFICATE_STANDINGS = {
  valid: { label: { zh: '有效', en: 'valid' } },
  replaced: { label: { zh: '已由新的证明代替', en: 'replaced by a newer one' } },
  withdrawn: { label: { zh: '已收回', en: 'withdrawn' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type CertificateStanding = keyof typeof CERTIFICATE_STANDINGS;

/** Hours to one decimal, rounded down: nobody is said to have served longer than they did. */
export function hoursText(minutes: number): string {
  return (Math.floor(minutes / 6) / 10).toFixed(1);
}
