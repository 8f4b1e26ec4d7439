// Consent to stand in the contact ledger: for what, how it was given, and how long it holds at most.
// It knows no telephone number.
import { type Bilingual, type Day, isDay, ok, plusDays, type Result, refused } from '#base';
import { problem } from './problems.ts';

export const CONSENT_WAYS = {
  'signed-form': { label: { zh: '签字登记', en: 'signed a form' } },
  'contact-card': { label: { zh: '交回民情联系卡', en: 'returned the contact card' } },
  'by-word': { label: { zh: '当面口头同意', en: 'said so in person' } },
  'by-phone': { label: { zh: '电话同意', en: 'said so on the phone' } },
  online: { label: { zh: '网上登记', en: 'signed up online' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type ConsentWay = keyof typeof CONSENT_WAYS;

/** What a number may be used for. Answering a survey is none of them. */
export const CONSENT_PURPOSES = {
  notices: { label: { zh: '发送通知', en: 'sending notices' } },
  'visit-appointments': { label: { zh: '约定走访时间', en: 'arranging visits' } },
  'request-replies': { label: { zh: '答复诉求', en: 'answering requests' } },
  emergencies: { label: { zh: '紧急联系', en: 'emergencies' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type ConsentPurpose = keyof typeof CONSENT_PURPOSES;

export interface Consent {
  readonly givenOn: Day;
  readonly way: ConsentWay;
  readonly purposes: readonly ConsentPurpose[];
  readonly expiresOn: Day;
}

/** No consent holds longer than this; after it the entry is deleted. */
export const CONSENT_DAYS_AT_MOST = 365;

/** Problems: `consent-missing`, `consent-in-future`, `consent-too-long`, `consent-expired`. */
export function checkConsent(consent: Consent, today: Day): Result<Consent> {
  if (!isDay(consent.givenOn) || !isDay(consent.expiresOn) || consent.purposes.length === 0)
    return refused(problem('consent-missing', {}, 'consent'));
  if (consent.givenOn > today)
    return refused(problem('consent-in-future', { day: consent.givenOn }, 'consent.givenOn'));
  if (consent.expiresOn > plusDays(consent.givenOn, CONSENT_DAYS_AT_MOST))
    return refused(problem('consent-too-long', { days: CONSENT_DAYS_AT_MOST }, 'consent.expiresOn'));
  if (consent.expiresOn < today)
    return refused(problem('consent-expired', { day: consent.expiresOn }, 'consent.expiresOn'));
  return ok(consent);
}
