// Casework for the resident's pages and for other apps: what they ask, in the server's own name, since a resident has none here.
import { ok, type Result, refused } from '#base';
import { CASE_KINDS, type CaseKindCode, isCaseKind } from '#service/casework';
import type { ShownPhoto } from '#web/resident';
import type { Nothing } from '#wire';
import type { Transaction } from '../../platform/database.ts';
import type { DecodedPhoto } from '../../platform/files/decode-photo.ts';
import type { House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { placeFollowed } from '../../platform/public/places.store.ts';
import { Refusal, refuse } from '../../platform/refusal.ts';
import { eventsOf } from '../casework/cases.store.ts';
import { sealSender, takeInCase } from '../casework/take-in.ts';
import { photosOf } from '../photos/photos.store.ts';
import { keepPhoto } from '../photos/photos.ts';
import type {
  Addition,
  CaseLink,
  CasesForResidents,
  FollowedMatter,
  MendedFilter,
  OpenCase,
  Receipt,
  SentRequest,
} from './cases-for-residents.ts';
import { followedMatter, sentence } from './followed-matter.ts';
import { rememberedFor } from './remembered.ts';
import {
  countMended,
  followedCase,
  listMended,
  listOpen,
  type MendedRow,
  mendedByPlace,
  type OpenRow,
  stateOf,
} from './resident-cases.store.ts';
import { type SenderStep, senderStep } from './sender-step.ts';
import { codeHash } from './tracking-code.ts';

export function casesOfHouse(house: House): CasesForResidents {
  const inOurName = <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
    house.database.transaction('service', 'system', work);
  const total = rememberedFor(MAP_LASTS_MS, house.now, (key) => {
    const [county = '', place = '', kind = ''] = key.split('/');
    return inOurName((tx) => countMended(tx, { county, place, kind }));
  });
  const byPlace = rememberedFor(MAP_LASTS_MS, house.now, (county) =>
    inOurName((tx) => mendedByPlace(tx, county)),
  );
  return {
    kinds: async () => KINDS,
    send: (request) => orRefused(() => inOurName((tx) => takeIn(tx, house, request))),
    find: (link) => inOurName((tx) => find(tx, house, link)),
    add: (addition) => orRefused(() => inOurName((tx) => add(tx, house, addition))),
    withdraw: ({ words, ...link }) => acted(house, { ...link, step: 'withdraw', fields: { reason: words } }),
    rate: ({ isResolved, satisfaction, words, ...link }) =>
      acted(house, { ...link, step: 'rate', fields: { isResolved, satisfaction, words } }),
    askAgain: ({ words, ...link }) => acted(house, { ...link, step: 'ask-again', fields: { reason: words } }),
    askReview: ({ words, stage, ...link }) =>
      acted(house, { ...link, step: `ask-${stage}`, fields: { reason: words } }),
    mended: async (filter) => ({
      rows: await inOurName((tx) => mended(tx, filter)),
      total: await total([filter.county, filter.place, filter.kind].join('/')),
      byPlace: await byPlace(filter.county),
    }),
    openCases: (filter) => inOurName(async (tx) => (await listOpen(tx, filter)).map(openCase)),
  };
}

/** The map of a county and how many there are; the list beside them is always fresh. */
const MAP_LASTS_MS = 60_000;

const KINDS = Object.entries(CASE_KINDS).map(([code, { label }]) => ({ code, name: sentence(label) }));

// A rule that said no inside the transaction: everything is rolled back, and the page shows why.
async function orRefused<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem);
    throw error;
  }
}

async function takeIn(tx: Transaction, house: House, request: SentRequest): Promise<Receipt> {
  const sealed = sealSender(house, { name: request.name, number: request.phone });
  if (!sealed.ok) return refuse({ ...sealed.problem, where: 'phone' });
  const kind: CaseKindCode | null = request.kind !== null && isCaseKind(request.kind) ? request.kind : null;
  const { latitude, longitude, photos } = request;
  const photoIds = photos.map(() => newId(house.now()));
  const taken = await takeInCase(tx, house, undefined, request.county, {
    id: request.id,
    source: request.channel === 'open311' ? 'open311' : 'page',
    sort: kind === null ? 'request' : CASE_KINDS[kind].sort,
    kind,
    text: request.text,
    placeCode: await placeFollowed(tx, request.placeCode),
    spot: request.spot,
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    people: 1,
    sender: sealed.value,
    photoIds,
    about: { people: [], units: [] },
    isAboutPerson: request.isAboutPerson,
    isSimulated: request.isSimulated,
  });
  if (taken.isNew) await keepPhotos(tx, house, { ...request, caseId: taken.caseId, photoIds });
  return { caseId: taken.caseId, number: taken.number, code: taken.code };
}

interface Photographed {
  readonly county: string;
  readonly caseId: string;
  readonly placeCode: string;
  readonly isSimulated: boolean;
  readonly photos: readonly DecodedPhoto[];
  readonly photoIds: readonly string[];
}

async function keepPhotos(tx: Transaction, house: House, sent: Photographed): Promise<void> {
  for (const [nth, decoded] of sent.photos.entries()) {
    const photo = {
      county: sent.county,
      photoId: sent.photoIds[nth] ?? newId(house.now()),
      subjectKind: 'case' as const,
      subjectId: sent.caseId,
      placeCode: sent.placeCode,
      sentBy: null,
      sentAt: new Date(house.now()),
      isSimulated: sent.isSimulated,
    };
    await keepPhoto(tx, photo, decoded);
  }
}

async function find(tx: Transaction, house: House, link: CaseLink): Promise<FollowedMatter | undefined> {
  const { county, code } = link;
  const found = await followedCase(tx, county, codeHash(code));
  if (!found) return undefined;
  const key = { county, caseId: found.id };
  const { joinedTo } = found.state;
  const joined = joinedTo === null ? undefined : (await stateOf(tx, county, joinedTo))?.state;
  const [events, photos] = [await eventsOf(tx, key), await shownPhotos(tx, link, found.id)];
  const matter = followedMatter(found, { events, photos, joined, code, nowMs: house.now() });
  return { caseId: found.id, placeCode: found.placeCode, matter };
}

// Those that residents sent under the case, and of the office's those that were released.
async function shownPhotos(
  tx: Transaction,
  { county, code }: CaseLink,
  caseId: string,
): Promise<ShownPhoto[]> {
  const photos = await photosOf(tx, county, { subjectKind: 'case', subjectId: caseId });
  return photos
    .filter(({ sentByName, look }) => sentByName === null || look === 'public')
    .map(({ id }, nth) => {
      const address = `/r/${county}/m/${code}/photos/${id}`;
      return {
        address,
        thumbnailAddress: `${address}/thumbnail`,
        words: { zh: `照片 ${nth + 1}`, en: `photo ${nth + 1}` },
      };
    });
}

async function add(tx: Transaction, house: House, { text, photos, ...link }: Addition): Promise<Nothing> {
  const found = await followedCase(tx, link.county, codeHash(link.code));
  if (!found) return refuse(platformProblem('not-found', { what: '这件诉求 / this request' }));
  const photoIds = photos.map(() => newId(house.now()));
  const fields = {
    words: text === '' ? `（照片 ${photos.length} 张 / ${photos.length} photos）` : text,
    photos: photoIds,
  };
  const isNew = await senderStep(tx, house, { ...link, step: 'add', fields });
  if (isNew)
    await keepPhotos(tx, house, {
      ...link,
      caseId: found.id,
      placeCode: found.placeCode,
      isSimulated: false,
      photos,
      photoIds,
    });
  return {};
}

function acted(house: House, act: SenderStep): Promise<Result<Nothing>> {
  return orRefused(() =>
    house.database.transaction('service', 'system', async (tx) => {
      await senderStep(tx, house, act);
      return {};
    }),
  );
}

async function mended(tx: Transaction, filter: MendedFilter) {
  return (await listMended(tx, filter)).map((row) => mendedMatter(row, filter.county));
}

function mendedMatter({ kind, placeCode, placeName, photoIds, ...row }: MendedRow, county: string) {
  return {
    ...row,
    kind: kind !== null && isCaseKind(kind) ? sentence(CASE_KINDS[kind].label) : null,
    place: placeName ? { code: placeCode, name: placeName } : null,
    photos: photoIds.map((id, nth) => ({
      address: `/photos/${county}/${id}`,
      thumbnailAddress: `/photos/${county}/${id}/thumbnail`,
      words: { zh: `${row.title}（照片 ${nth + 1}）`, en: `${row.title} (photo ${nth + 1})` },
    })),
  };
}

function openCase({ kind, isOpen, unitName, ...row }: OpenRow): OpenCase {
  return {
    ...row,
    kind: kind !== null && isCaseKind(kind) ? { code: kind, name: sentence(CASE_KINDS[kind].label) } : null,
    isClosed: !isOpen,
    office: unitName,
  };
}
