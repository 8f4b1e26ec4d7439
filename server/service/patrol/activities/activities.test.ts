import { beforeAll, describe, expect, it } from 'vitest';
import { caseworkEndpoints, activityEndpoints as on, patrolEndpoints, photoEndpoints } from '#wire/service';
import {
  type ActivitiesForTests,
  aPatrol,
  MEMBERS,
  TEAM,
} from '../../../../scenarios/activities-for-tests.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import { aCampaign, addNeighbours, COUNTY, VILLAGE } from '../../../../scenarios/outreach-for-tests.ts';
import { aPhoto } from '../../../../scenarios/photos-for-tests.ts';
import { newId } from '../../../platform/identify.ts';
import { deleteOldTracks } from './tracks.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const params = { county: COUNTY };

let house: TestHouse;
let patrol: ActivitiesForTests;
let village: Person;
let county: Person;

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  patrol = await aPatrol(house);
  village = await house.signIn('village');
  county = await house.signIn('county');
});

const sighting = (changes = {}) => ({
  id: newId(),
  activityId: null,
  memberId: MEMBERS.volunteer,
  kind: 'lamp' as const,
  text: '村口第三盏路灯不亮',
  spot: '村口',
  point: null,
  seenMs: house.now() - HOUR_MS,
  sentMs: house.now(),
  wish: 'case' as const,
  photoIds: [],
  ...changes,
});

const sightings = async (person: Person, query = {}) =>
  (await person.call(on.sightings, { params, query })).rows;

describe('what a patrol sees', () => {
  it('becomes a case at once where that is wished for, once however often it is sent', async () => {
    const activity = patrol.message({ duty: 'listener' });
    await patrol.tell(patrol.member, [activity]);
    const body = sighting({ activityId: activity.activityId });
    const first = await patrol.member.call(on.reportSighting, { params, body });
    expect(first.caseNumber).not.toBeNull();
    for (let again = 0; again < 3; again += 1)
      expect(await patrol.member.call(on.reportSighting, { params, body })).toEqual(first);
    const { rows } = await county.call(caseworkEndpoints.cases, { params, query: {} });
    const own = rows.filter(({ number }) => number === first.caseNumber);
    expect(own).toMatchObject([{ source: 'patrol', kind: 'help', placeCode: VILLAGE }]);
    const [kept] = await ownerRows<{ found: number }>(
      house,
      'select found from service.patrol_activity where id = $1',
      [activity.activityId],
    );
    expect(kept?.found).toBe(1);
  });

  it('told before its activity is counted all the same', async () => {
    const activity = patrol.message({
      duty: 'listener',
      startedMs: house.now() - 30 * HOUR_MS,
      endedMs: house.now() - 29 * HOUR_MS,
    });
    const body = sighting({ activityId: activity.activityId, wish: 'nothing' });
    await patrol.member.call(on.reportSighting, { params, body });
    await patrol.tell(patrol.member, [activity]);
    const [kept] = await ownerRows<{ found: number }>(
      house,
      'select found from service.patrol_activity where id = $1',
      [activity.activityId],
    );
    expect(kept?.found).toBe(1);
  });

  it('is told for oneself alone, and an id that is another’s stays theirs', async () => {
    const forAnother = sighting({ memberId: MEMBERS.third });
    expect(await patrol.member.codeOf(on.reportSighting, { params, body: forAnother })).toBe(
      'activity-not-member',
    );
    const own = sighting({ wish: 'visit' });
    await patrol.member.call(on.reportSighting, { params, body: own });
    const stolen = { ...own, memberId: MEMBERS.volunteer2 };
    expect(await patrol.captain.codeOf(on.reportSighting, { params, body: stolen })).toBe('id-taken');
  });

  it('and is wished to be visited waits for the village, which sends somebody to a household', async () => {
    const outreach = await aCampaign(house);
    const [block] = await outreach.settle([2]);
    const householdId = block?.households[0] ?? '';
    const body = sighting({ wish: 'visit', text: '老人独居，屋顶漏雨', kind: 'wish' });
    await patrol.member.call(on.reportSighting, { params, body });
    const key = { county: COUNTY, sightingId: body.id };
    const end = (changes: object) =>
      village.codeOf(on.endSighting, {
        params: key,
        body: { end: 'visit', text: '', householdId: null, ...changes },
      });
    expect(await end({})).toBe('sighting-household-missing');
    expect(await end({ end: 'nothing' })).toBe('sighting-reason-missing');
    expect(await end({ householdId })).toBe('ok');
    expect(await end({ householdId })).toBe('sighting-ended');
    const found = async () => (await sightings(village)).find(({ id }) => id === body.id)?.end;
    expect(await found()).toMatchObject({ code: 'visit', visitedMs: null });
    house.travelTo(house.now() + HOUR_MS);
    await outreach.tell(outreach.people.village, outreach.visit(householdId, { atMs: house.now() }));
    expect((await found())?.visitedMs).toBe(house.now());
  });

  it('is seen by the own team and the offices of the place, and by no other village', async () => {
    const ids = async (name: string) => (await sightings(await house.signIn(name))).map(({ id }) => id);
    const own = await ids('village');
    expect(own.length).toBeGreaterThan(2);
    expect(new Set(await ids('volunteer2'))).toEqual(new Set(own));
    expect(await ids('village3')).toEqual([]);
    expect(
      await (await house.signIn('village3')).codeOf(on.endSighting, {
        params: { county: COUNTY, sightingId: own[0] ?? '' },
        body: { end: 'nothing', text: '看过', householdId: null },
      }),
    ).toBe('not-found');
  });

  it('goes into a case that an office makes of it, photos and all', async () => {
    const photoId = newId();
    const body = sighting({ wish: 'visit', photoIds: [photoId] });
    await patrol.member.call(on.reportSighting, { params, body });
    const photo = { subjectKind: 'activity', subjectId: body.id, placeCode: VILLAGE } as const;
    await patrol.member.call(photoEndpoints.keepPhoto, {
      params: { county: COUNTY, photoId },
      query: photo,
      file: await aPhoto(300, 200),
    });
    const key = { county: COUNTY, sightingId: body.id };
    const { caseNumber } = await village.call(on.endSighting, {
      params: key,
      body: { end: 'case', text: '', householdId: null },
    });
    const { rows } = await county.call(caseworkEndpoints.cases, { params, query: {} });
    const caseId = rows.find(({ number }) => number === caseNumber)?.id ?? '';
    const whole = await county.call(caseworkEndpoints.case, { params: { county: COUNTY, caseId } });
    expect(whole.photoIds).toEqual([photoId]);
  });
});

const rota = (changes = {}) => ({
  id: newId(),
  kind: 'rota' as const,
  teamId: TEAM,
  duty: 'guard' as const,
  spotId: null,
  title: '夜间巡逻',
  weekdays: [3],
  fromMinute: 19 * 60,
  toMinute: 21 * 60,
  firstDay: '2023-11-27',
  weeks: 2,
  eachTime: 1,
  memberIds: [MEMBERS.volunteer, MEMBERS.volunteer2],
  ...changes,
});

const shifts = async (person: Person, query = {}) =>
  (await person.call(on.shifts, { params, query: { fromMs: 0, toMs: house.now() + 90 * DAY_MS, ...query } }))
    .rows;

describe('a rota', () => {
  it('is made once however often it is sent, and leaves out whoever is not covered, by name', async () => {
    const body = rota({ memberIds: [MEMBERS.volunteer, MEMBERS.third] });
    const made = await village.call(on.addRota, { params, body });
    expect(made).toEqual({ shifts: 2, withoutCover: ['无保丙'] });
    await village.call(on.addRota, { params, body });
    const own = (await shifts(village)).filter(({ title }) => title === '夜间巡逻');
    expect(own.map(({ turns }) => turns.map(({ memberName }) => memberName))).toEqual([['队员甲'], []]);
    for (const { id } of own)
      await village.call(on.callOffShift, { params: { county: COUNTY, shiftId: id }, body: { why: '改期' } });
  });

  it('is made by the offices of the place alone', async () => {
    const stranger = await house.signIn('village3');
    expect(await stranger.codeOf(on.addRota, { params, body: rota() })).toBe('not-found');
    expect(await patrol.captain.codeOf(on.addRota, { params, body: rota() })).toBe('not-allowed');
  });
});

describe('a turn', () => {
  let ids: string[];
  beforeAll(async () => {
    await village.call(on.addRota, { params, body: rota({ title: '换班', firstDay: '2023-12-11' }) });
    ids = (await shifts(village))
      .filter(({ title }) => title === '换班')
      .map(({ turns }) => turns[0]?.id ?? '');
  });
  const at = (turnId: string | undefined) => ({ county: COUNTY, turnId: turnId ?? '' });
  const who = async () =>
    (await shifts(village))
      .filter(({ title }) => title === '换班')
      .map(({ turns }) => turns[0]?.memberName ?? '');

  it('is swapped when the other agrees, and by nobody else', async () => {
    expect(await who()).toEqual(['队员甲', '队长乙']);
    const offer = { offer: 'swap' as const, offeredTo: null, wantedTurnId: ids[1] ?? '' };
    expect(await patrol.captain.codeOf(on.offerTurn, { params: at(ids[0]), body: offer })).toBe(
      'turn-not-yours',
    );
    await patrol.member.call(on.offerTurn, { params: at(ids[0]), body: offer });
    const take = { id: newId(), memberId: MEMBERS.volunteer };
    expect(await patrol.member.codeOf(on.takeOffer, { params: at(ids[0]), body: take })).toBe(
      'turn-not-offered',
    );
    const agreed = { id: newId(), memberId: MEMBERS.volunteer2 };
    await patrol.captain.call(on.takeOffer, { params: at(ids[0]), body: agreed });
    await patrol.captain.call(on.takeOffer, { params: at(ids[0]), body: agreed });
    expect(await who()).toEqual(['队长乙', '队员甲']);
  });

  it('offered to the team is stood in for, once, by somebody who is covered', async () => {
    const [shift] = (await shifts(village)).filter(({ title }) => title === '换班');
    const turnId = shift?.turns[0]?.id;
    const offer = { offer: 'stand-in' as const, offeredTo: null, wantedTurnId: null };
    await patrol.captain.call(on.offerTurn, { params: at(turnId), body: offer });
    await patrol.member.call(on.takeOffer, {
      params: at(turnId),
      body: { id: newId(), memberId: MEMBERS.volunteer },
    });
    expect(await who()).toEqual(['队员甲', '队员甲']);
    expect(
      await patrol.member.codeOf(on.takeOffer, {
        params: at(turnId),
        body: { id: newId(), memberId: MEMBERS.volunteer },
      }),
    ).toBe('turn-over');
  });

  it('is left freely, whenever, without a word', async () => {
    const [shift] = (await shifts(village)).filter(({ title }) => title === '换班');
    const turnId = shift?.turns[0]?.id;
    expect(await patrol.captain.codeOf(on.leavePlace, { params: at(turnId) })).toBe('turn-not-yours');
    await patrol.member.call(on.leavePlace, { params: at(turnId) });
    await patrol.member.call(on.leavePlace, { params: at(turnId) });
    expect(await who()).toEqual(['', '队员甲']);
  });
});

describe('a call for a special event', () => {
  const call = (changes = {}) => ({
    id: newId(),
    placeCode: COUNTY,
    duty: 'guard' as const,
    spotId: null,
    title: '菊花节安保',
    words: '自愿报名',
    startMs: house.now() + 40 * DAY_MS,
    endMs: house.now() + 40 * DAY_MS + 4 * HOUR_MS,
    places: 1,
    ...changes,
  });

  it('has as many places as it says, also when two sign up in the same moment', async () => {
    const body = call();
    await county.call(on.addCall, { params, body });
    const shiftId = body.id;
    const sign = (person: Person, memberId: string) =>
      person.codeOf(on.takePlace, { params: { county: COUNTY, shiftId }, body: { id: newId(), memberId } });
    const told = await Promise.all([
      sign(patrol.member, MEMBERS.volunteer),
      sign(patrol.captain, MEMBERS.volunteer2),
    ]);
    expect(told.toSorted()).toEqual(['ok', 'shift-full']);
    expect((await shifts(county)).find(({ id }) => id === shiftId)?.taken).toBe(1);
  });

  it('is made within the own place, and tells those who signed up when it is called off', async () => {
    expect(await village.codeOf(on.addCall, { params, body: call() })).toBe('not-allowed');
    const body = call({
      places: null,
      startMs: house.now() + 50 * DAY_MS,
      endMs: house.now() + 50 * DAY_MS + HOUR_MS,
    });
    await county.call(on.addCall, { params, body });
    const shift = { county: COUNTY, shiftId: body.id };
    await patrol.member.call(on.takePlace, {
      params: shift,
      body: { id: newId(), memberId: MEMBERS.volunteer },
    });
    await county.call(on.callOffShift, { params: shift, body: { why: '下雨' } });
    const { rows } = await county.call(on.shifts, {
      params,
      query: { fromMs: 0, toMs: house.now() + 90 * DAY_MS },
    });
    expect(rows.find(({ id }) => id === body.id)).toMatchObject({ calledOffWhy: '下雨', taken: 0 });
    const again = { id: newId(), memberId: MEMBERS.volunteer2 };
    expect(await patrol.captain.codeOf(on.takePlace, { params: shift, body: again })).toBe(
      'shift-called-off',
    );
  });
});

describe('what a phone takes along', () => {
  it('is the own team, cover and the shifts ahead', async () => {
    const mine = await patrol.captain.call(on.myDuties);
    expect(mine.memberships).toMatchObject([
      { teamId: TEAM, isCaptain: true, covers: [{ to: '2099-12-31' }] },
    ]);
    expect(mine.memberships[0]?.team).toHaveLength(3);
    expect(mine.shifts.some(({ title }) => title === '换班')).toBe(true);
    expect((await (await house.signIn('street')).call(on.myDuties)).memberships).toEqual([]);
  });
});

describe('the feed', () => {
  it('holds what a team did, saw and said, a roll once, with the comments of offices', async () => {
    const rollId = newId();
    const roll = [MEMBERS.volunteer, MEMBERS.volunteer2].map((memberId) =>
      patrol.message({ duty: 'publicist', memberId, rollId, note: '发放反诈传单' }),
    );
    await patrol.tell(patrol.captain, roll);
    await patrol.captain.call(on.addWord, { params, body: { id: newId(), teamId: TEAM, text: '本周平安' } });
    const { rows } = await county.call(on.feed, { params, query: {} });
    const entry = rows.find(({ text }) => text === '发放反诈传单');
    expect(entry).toMatchObject({ kind: 'activity', members: 2, teamName: '云集巡防队' });
    const comment = { id: newId(), kind: 'activity' as const, subjectId: entry?.id ?? '', text: '辛苦了' };
    await county.call(on.addComment, { params, body: comment });
    const own = await patrol.member.call(on.feed, { params, query: {} });
    expect(own.rows.find(({ id }) => id === entry?.id)?.comments).toMatchObject([{ text: '辛苦了' }]);
    expect(new Set(own.rows.map(({ kind }) => kind))).toEqual(
      new Set(['activity', 'sighting', 'word', 'call']),
    );
  });

  it('is another village’s neither to read nor to comment on', async () => {
    const stranger = await house.signIn('village3');
    const { rows } = await stranger.call(on.feed, { params, query: { teamId: TEAM } });
    expect(rows).toEqual([]);
    const [entry] = (await county.call(on.feed, { params, query: { teamId: TEAM } })).rows;
    const comment = { id: newId(), kind: 'word' as const, subjectId: entry?.id ?? '', text: '？' };
    expect(await stranger.codeOf(on.addComment, { params, body: comment })).toBe('not-found');
    const word = { id: newId(), teamId: TEAM, text: '混进来' };
    expect(await (await house.signIn('volunteer2')).codeOf(on.addWord, { params, body: word })).toBe('ok');
  });
});

describe('a track', () => {
  const walked = async () => {
    const message = patrol.message({
      duty: 'listener',
      startedMs: house.now() - 3 * HOUR_MS,
      endedMs: house.now() - 2 * HOUR_MS,
    });
    await patrol.tell(patrol.member, [message]);
    const point = (atMs: number) => ({ atMs, latitude: 26.9, longitude: 112.6 });
    const points = [-4, -2.5, -2.2, -1].map((hours) => point(house.now() + hours * HOUR_MS));
    const { kept } = await patrol.member.call(on.sendTrack, {
      params: { county: COUNTY, activityId: message.activityId },
      body: { sentMs: house.now(), points },
    });
    return { activityId: message.activityId, kept };
  };
  const consent = (isAgreed: boolean) =>
    patrol.member.call(on.setTrackConsent, {
      params,
      body: { id: newId(), memberId: MEMBERS.volunteer, isAgreed },
    });
  const look = (person: Person, activityId: string) =>
    person.codeOf(on.lookAtTrack, {
      params: { county: COUNTY, activityId },
      body: { reason: '核对走失老人线索' },
    });

  it('is not written down without consent, and with it only the time on duty', async () => {
    expect((await walked()).kept).toBe(0);
    await consent(true);
    await ownerRows(
      house,
      `update service.patrol_track_consent set given_at = given_at - interval '5 hours'`,
    );
    expect((await walked()).kept).toBe(2);
  });

  it('is looked at with a reason that stands in the audit log, by street and county alone', async () => {
    const { activityId } = await walked();
    expect(await look(village, activityId)).toBe('not-allowed');
    expect(await look(await house.signIn('street2'), activityId)).toBe('not-found');
    expect(await look(county, activityId)).toBe('ok');
    const log = await ownerRows<{ details: object }>(
      house,
      `select details from platform.audit where action = 'patrol-track-seen' and subject = $1`,
      [activityId],
    );
    expect(log).toEqual([{ details: { reason: '核对走失老人线索' } }]);
  });

  it('goes by itself after thirty days, and at once when consent is withdrawn', async () => {
    const count = async () => (await ownerRows(house, 'select 1 from service.patrol_track')).length;
    expect(await count()).toBe(2);
    const later = (days: number) => deleteOldTracks({ ...house, now: () => house.now() + days * DAY_MS });
    expect(await later(29)).toBe(0);
    expect(await later(30)).toBe(2);
    await walked();
    expect(await count()).toBe(1);
    await consent(false);
    expect(await count()).toBe(0);
  });
});

describe('equipment', () => {
  it('is lent and handed back, and stands out when its holder has left', async () => {
    const kit = {
      id: newId(),
      teamId: TEAM,
      memberId: MEMBERS.third,
      kind: 'torch' as const,
      label: '7号',
      count: 1,
    };
    await village.call(on.issueKit, { params, body: kit });
    await village.call(on.issueKit, { params, body: kit });
    await village.call(patrolEndpoints.leavePatrol, {
      params: { county: COUNTY, memberId: MEMBERS.third },
      body: { leavingId: newId() },
    });
    const handed = await ownerRows<{ kind: string; what: string }>(
      house,
      'select kind, what from service.patrol_handover where member_id = $1',
      [MEMBERS.third],
    );
    expect(handed).toEqual([{ kind: 'kit', what: '手电筒 7号 × 1' }]);
    const overdue = await village.call(on.kit, { params, query: { standing: 'overdue' } });
    expect(overdue.rows).toMatchObject([{ memberName: '无保丙', label: '7号' }]);
    const back = { params: { county: COUNTY, kitId: kit.id }, body: { condition: 'lost' as const } };
    await village.call(on.returnKit, back);
    expect(await village.codeOf(on.returnKit, back)).toBe('kit-returned-before');
    expect((await village.call(on.kit, { params, query: { standing: 'overdue' } })).total).toBe(0);
  });
});

describe('how it all lies', () => {
  it('is a month by team and duty that adds up both ways', async () => {
    const query = { fromMs: 0, toMs: house.now() + DAY_MS };
    const { duties, teams } = await county.call(on.activityFigures, { params, query });
    const sum = (rows: readonly { activities: number }[]) =>
      rows.reduce((all, { activities }) => all + activities, 0);
    expect(sum(duties)).toBe(sum(teams));
    expect(sum(teams)).toBeGreaterThan(5);
    const { total } = await county.call(on.activities, { params, query });
    expect(total).toBe(sum(teams));
  });

  it('shows teams that lack a captain, cover or kit', async () => {
    const period = { fromMs: house.now() - 60 * DAY_MS, toMs: house.now() };
    const { lacking, hours, places } = await county.call(on.patrolOverview, { params, query: period });
    expect(lacking.find(({ teamName }) => teamName === '邻街巡防队')).toMatchObject({
      hasCaptain: false,
      missingKit: ['vest', 'torch', 'first-aid'],
    });
    expect(lacking.find(({ teamId }) => teamId === TEAM)).toMatchObject({ hasCaptain: true, uncovered: 0 });
    expect(hours.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
      places.reduce((sum, { minutes }) => sum + minutes, 0),
    );
  });

  it('names a member who gave too much of late', async () => {
    const evenings = [0, 1, 2, 3, 4, 5].map((day) => {
      const startedMs = house.now() - day * DAY_MS - 3 * HOUR_MS;
      return patrol.message({ duty: 'listener', startedMs, endedMs: startedMs + 2 * HOUR_MS });
    });
    await patrol.tell(patrol.member, evenings);
    const period = { fromMs: house.now() - DAY_MS, toMs: house.now() };
    const { tired } = await county.call(on.patrolOverview, { params, query: period });
    expect(tired).toMatchObject([
      { memberName: '队员甲', rules: expect.arrayContaining([{ rule: 'days-in-a-row', count: 6, most: 5 }]) },
    ]);
  });
});
