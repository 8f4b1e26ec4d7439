// The contact ledger: people who agreed to be reached, masked wherever they are shown. There is no export, and none is wanted.
import { z } from 'zod';
import type { Problem } from '#base';
import { CONSENT_PURPOSES, CONSENT_WAYS } from '#service/outreach';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, sorting } from '../shapes.ts';

const placeCode = z.string().regex(/^[1-9]\d{11}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int();
const way = z.enum(Object.keys(CONSENT_WAYS) as [keyof typeof CONSENT_WAYS]);
const purpose = z.enum(Object.keys(CONSENT_PURPOSES) as [keyof typeof CONSENT_PURPOSES]);
const short = z.string().trim().max(60);
const long = z.string().trim().max(200);

const consentShape = z.object({
  givenOn: day,
  way,
  purposes: z.array(purpose).min(1).max(10),
  /** at most a year after it was given; the entry is deleted then */
  expiresOn: day,
});

const entry = {
  householdId: id.nullable(),
  responsible: short,
  name: short.min(1),
  occupation: short,
  address: long,
  note: long,
  consent: consentShape,
};
const number = z.string().trim().min(1).max(40);

const entryShape = z.object({
  id,
  placeCode,
  householdId: id.nullable(),
  responsible: z.string(),
  /** surname and stars outside the village */
  name: z.string(),
  numberMasked: z.string(),
  occupation: z.string(),
  address: z.string(),
  note: z.string(),
  consent: consentShape,
  revision: count,
  changedMs: instant,
});
export type LedgerEntry = z.infer<typeof entryShape>;

const ledgerKey = z.object({ county, entryId: id });
const importKey = z.object({ county, placeCode, importId: id });

const importShape = z.object({
  id,
  placeCode,
  fileName: z.string(),
  standing: z.enum(['waiting', 'taken', 'discarded', 'failed']),
  rowsRead: count,
  rowsGood: count,
  /** what stands in the way of a row, and what somebody should look at: each by row and column, no number in it */
  findings: z.array(z.custom<Problem>()),
  startedMs: instant,
  startedByName: z.string(),
});
export type LedgerImport = z.infer<typeof importShape>;

export const ledgerEndpoints = {
  /** One village's entries, masked. Each look is in the audit log. */
  ledger: endpoint({
    method: 'GET',
    path: '/api/service/ledger/:county/villages/:placeCode',
    allow: 'ledger.read',
    params: z.object({ county, placeCode }),
    query: z.object({
      ...paging,
      ...sorting('name', 'address', 'responsible', 'expires'),
      search: z.string().trim().max(60).optional(),
    }),
    answer: pageOf(entryShape),
  }),
  addLedgerEntry: endpoint({
    method: 'POST',
    path: '/api/service/ledger/:county/villages/:placeCode',
    allow: 'ledger.write',
    params: z.object({ county, placeCode }),
    body: z.object({ id, number, ...entry }),
  }),
  /** `number` is left out where it stays as it is. Refused with `ledger-entry-changed-meanwhile`. */
  changeLedgerEntry: endpoint({
    method: 'PUT',
    path: '/api/service/ledger/:county/entries/:entryId',
    allow: 'ledger.write',
    params: ledgerKey,
    body: z.object({ revision: count, number: number.exactOptional(), ...entry }),
    answer: z.object({ revision: count }),
  }),
  /** The number in the clear, to whoever says what for; a purpose the person did not agree to is refused. The look is logged. */
  lookAtNumber: endpoint({
    method: 'POST',
    path: '/api/service/ledger/:county/entries/:entryId/number',
    allow: 'ledger.read',
    params: ledgerKey,
    body: z.object({ purpose }),
    answer: z.object({ number: z.string() }),
  }),
  /** Deletes the entry at once and for good. Sent twice, it deletes once. */
  withdrawConsent: endpoint({
    method: 'POST',
    path: '/api/service/ledger/:county/entries/:entryId/withdraw',
    allow: 'ledger.write',
    params: ledgerKey,
  }),
  /** How many there are in each village beside the village's task (annex 3), and how many expire within thirty days. */
  ledgerCounts: endpoint({
    method: 'GET',
    path: '/api/service/ledger/:county/counts',
    allow: 'outreach.read',
    params: z.object({ county }),
    answer: z.object({
      rows: z.array(
        z.object({
          placeCode,
          placeName: bilingual,
          entries: count,
          expiringSoon: count,
          task: count.nullable(),
        }),
      ),
    }),
  }),
  setLedgerTask: endpoint({
    method: 'PUT',
    path: '/api/service/ledger/:county/villages/:placeCode/task',
    allow: 'campaign.write',
    params: z.object({ county, placeCode }),
    body: z.object({ task: count.min(0).max(1_000_000) }),
  }),
  /**
   * A village's list (Excel or CSV) as application/octet-stream, read and reported; nothing is taken yet.
   * What is stated here about consent holds for rows that say nothing themselves; without either a row is refused.
   */
  readLedgerFile: endpoint({
    method: 'PUT',
    path: '/api/service/ledger/:county/villages/:placeCode/imports/:importId',
    allow: 'ledger.write',
    params: importKey,
    query: z.object({
      fileName: z.string().min(1).max(200),
      consentOn: day.optional(),
      consentWay: way.optional(),
      purposes: z
        .string()
        .max(200)
        .transform((text) => text.split(','))
        .pipe(z.array(purpose).min(1)),
      expiresOn: day,
    }),
    answer: importShape,
  }),
  ledgerImport: endpoint({
    method: 'GET',
    path: '/api/service/ledger/:county/villages/:placeCode/imports/:importId',
    allow: 'ledger.write',
    params: importKey,
    answer: importShape,
  }),
  takeLedgerImport: endpoint({
    method: 'POST',
    path: '/api/service/ledger/:county/villages/:placeCode/imports/:importId/take',
    allow: 'ledger.write',
    params: importKey,
    answer: z.object({ taken: count, alreadyThere: count }),
  }),
  discardLedgerImport: endpoint({
    method: 'POST',
    path: '/api/service/ledger/:county/villages/:placeCode/imports/:importId/discard',
    allow: 'ledger.write',
    params: importKey,
  }),
} as const;
