// What patrol teams do: shifts, activities as phones tell them, what was seen, the feed, tracks, kit, and how it all lies.
import { z } from 'zod';
import type { Problem } from '#base';
import { PATROL_DUTIES } from '#service/patrol';
import {
  ACTIVITY_MARKS,
  KIT_CONDITIONS,
  KIT_KINDS,
  MOST_TRACK_POINTS,
  MOST_WEEKS,
  SEEN_ENDS,
  SEEN_KINDS,
  SHIFT_KINDS,
  SPOT_KINDS,
  TIRED_RULES,
} from '#service/patrol/activities';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, wholeNumber } from '../shapes.ts';

/** An instant that a calendar of four-digit years has. */
const moment = instant.max(253_402_300_799_999);
const placeCode = z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int();
const minuteOfDay = z.number().int().min(0).max(1439);
const duty = z.enum(Object.keys(PATROL_DUTIES) as [keyof typeof PATROL_DUTIES]);
const shiftKind = z.enum(Object.keys(SHIFT_KINDS) as [keyof typeof SHIFT_KINDS]);
const spotKind = z.enum(Object.keys(SPOT_KINDS) as [keyof typeof SPOT_KINDS]);
const seenKind = z.enum(Object.keys(SEEN_KINDS) as [keyof typeof SEEN_KINDS]);
const seenEnd = z.enum(Object.keys(SEEN_ENDS) as [keyof typeof SEEN_ENDS]);
const mark = z.enum(Object.keys(ACTIVITY_MARKS) as [keyof typeof ACTIVITY_MARKS]);
const kitKind = z.enum(Object.keys(KIT_KINDS) as [keyof typeof KIT_KINDS]);
const kitCondition = z.enum(Object.keys(KIT_CONDITIONS) as [keyof typeof KIT_CONDITIONS]);
const tiredRule = z.enum(Object.keys(TIRED_RULES) as [keyof typeof TIRED_RULES]);
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
const point = z.object({ latitude, longitude });
const position = point.extend({ accuracyMetres: z.number().min(0).max(10_000_000) });
const inCounty = z.object({ county });
const period = { fromMs: z.coerce.number().pipe(moment), toMs: z.coerce.number().pipe(moment) };

/**
 * One activity as the phone has it. `id` is the message's own, `activityId` the activity's: checking out is a message with the same
 * activity and a higher revision, and carries it whole, so messages may arrive in any order and as often as they like.
 */
export const activityMessageShape = z.object({
  id,
  activityId: id,
  revision: wholeNumber.min(1),
  memberId: id,
  shiftId: id.nullable(),
  /** the same for all whom one captain's roll names; null where a member checks in */
  rollId: id.nullable(),
  duty,
  startedMs: moment,
  endedMs: moment.nullable(),
  place: position.nullable(),
  note: z.string().trim().max(500),
});
export type ActivityMessage = z.infer<typeof activityMessageShape>;

const activityResult = z.object({
  id,
  standing: z.enum(['kept', 'kept-before', 'refused']),
  problem: z.custom<Problem>().nullable(),
  marks: z.array(mark),
});
export type ActivityResult = z.infer<typeof activityResult>;

export const sightingMessageShape = z.object({
  id,
  activityId: id.nullable(),
  memberId: id,
  kind: seenKind,
  text: z.string().trim().min(1).max(2000),
  spot: z.string().trim().max(200),
  point: point.nullable(),
  seenMs: moment,
  /** what the phone's clock showed when it sent */
  sentMs: moment,
  wish: seenEnd,
  photoIds: z.array(id).max(20),
});
export type SightingMessage = z.infer<typeof sightingMessageShape>;

const turnShape = z.object({
  id,
  memberId: id,
  memberName: z.string(),
  offer: z.enum(['stand-in', 'swap']).nullable(),
  /** to whom it is offered; null for the whole team */
  offeredTo: id.nullable(),
  wantedTurnId: id.nullable(),
});
const shiftShape = z.object({
  id,
  kind: shiftKind,
  duty,
  teamId: id.nullable(),
  teamName: z.string().nullable(),
  placeCode,
  spotName: z.string().nullable(),
  spotKind: spotKind.nullable(),
  title: z.string(),
  words: z.string(),
  startMs: instant,
  endMs: instant,
  places: count.nullable(),
  /** of all teams; the turns below are those that one may see */
  taken: count,
  calledOffWhy: z.string().nullable(),
  isSimulated: z.boolean(),
  turns: z.array(turnShape),
});
export type ShiftRow = z.infer<typeof shiftShape>;

const membershipShape = z.object({
  county,
  memberId: id,
  memberName: z.string(),
  volunteerNumber: z.string(),
  teamId: id,
  teamName: z.string(),
  placeCode,
  isCaptain: z.boolean(),
  covers: z.array(z.object({ from: day, to: day })),
  isTrackAgreed: z.boolean(),
  /** for the captain's roll; empty for others */
  team: z.array(z.object({ id, name: z.string() })),
  kit: z.array(z.object({ kind: kitKind, label: z.string(), count })),
});
export type PatrolMembership = z.infer<typeof membershipShape>;

const activityShape = z.object({
  id,
  teamId: id,
  teamName: z.string(),
  placeCode,
  memberId: id,
  memberName: z.string(),
  duty,
  way: z.enum(['place', 'word', 'roll']),
  startedMs: instant,
  endedMs: instant.nullable(),
  receivedMs: instant,
  minutes: count,
  found: count,
  note: z.string(),
  marks: z.array(mark),
  phoneAheadMs: z.number(),
});
export type ActivityRow = z.infer<typeof activityShape>;

const sightingShape = z.object({
  id,
  placeCode,
  teamName: z.string(),
  memberName: z.string(),
  kind: seenKind,
  text: z.string(),
  spot: z.string(),
  seenMs: instant,
  wish: seenEnd,
  photoIds: z.array(id),
  end: z
    .object({
      code: seenEnd,
      text: z.string(),
      atMs: instant,
      caseId: id.nullable(),
      caseNumber: z.string().nullable(),
      /** when the household was first visited after that; null where nobody was there yet */
      visitedMs: instant.nullable(),
    })
    .nullable(),
  isSimulated: z.boolean(),
});
export type SightingRow = z.infer<typeof sightingShape>;

const feedEntry = z.object({
  id,
  kind: z.enum(['activity', 'sighting', 'word', 'call']),
  teamId: id.nullable(),
  teamName: z.string().nullable(),
  placeCode,
  personName: z.string(),
  atMs: instant,
  duty: duty.nullable(),
  minutes: count,
  /** how many a captain's roll named; 1 for a check-in */
  members: count,
  text: z.string(),
  photoIds: z.array(id),
  isSimulated: z.boolean(),
  comments: z.array(z.object({ id, personName: z.string(), text: z.string(), atMs: instant })),
});
export type FeedEntry = z.infer<typeof feedEntry>;

const kitShape = z.object({
  id,
  teamId: id,
  teamName: z.string(),
  placeCode,
  memberId: id.nullable(),
  memberName: z.string().nullable(),
  kind: kitKind,
  label: z.string(),
  count,
  issuedOn: day,
  returnedOn: day.nullable(),
  condition: kitCondition.nullable(),
  /** lent to somebody who has left */
  isOverdue: z.boolean(),
  isSimulated: z.boolean(),
});
export type KitRow = z.infer<typeof kitShape>;

const dutyMonth = z.object({ duty, activities: count, minutes: count, members: count });
const teamMonth = z.object({
  teamId: id,
  teamName: z.string(),
  placeCode,
  activities: count,
  minutes: count,
  members: count,
  found: count,
  marked: count,
});

const coverageShape = z.object({
  minutes: count,
  matters: count,
  expected: z.number(),
  isGap: z.boolean(),
});

export const activityEndpoints = {
  /** What a member's phone takes along: teams, cover, shifts of the next weeks with their turns, and calls. */
  myDuties: endpoint({
    method: 'GET',
    path: '/api/service/my-duties',
    allow: 'activity.conduct',
    answer: z.object({
      atMs: instant,
      memberships: z.array(membershipShape),
      shifts: z.array(shiftShape.extend({ county })),
      open: z.array(
        z.object({ county, activityId: id, memberId: id, duty, startedMs: instant, revision: count }),
      ),
    }),
  }),
  /** Each message is answered by itself; what is `kept` is durable. `sentMs` is the phone's clock: a wrong one is put right and marked. */
  syncActivities: endpoint({
    method: 'POST',
    path: '/api/service/activity-messages/:county',
    allow: 'activity.conduct',
    params: inCounty,
    body: z.object({ sentMs: moment, messages: z.array(activityMessageShape).min(1).max(200) }),
    answer: z.object({ results: z.array(activityResult) }),
  }),
  /** What was seen. Wished for as a case it is one at once, with its number. Sent again it is the same. */
  reportSighting: endpoint({
    method: 'POST',
    path: '/api/service/patrol-sightings/:county',
    allow: 'activity.conduct',
    params: inCounty,
    body: sightingMessageShape,
    answer: z.object({ caseNumber: z.string().nullable() }),
  }),
  sightings: endpoint({
    method: 'GET',
    path: '/api/service/patrol-sightings/:county',
    allow: 'activity.read',
    params: inCounty,
    query: z.object({
      ...paging,
      placeCode: placeCode.optional(),
      standing: z.enum(['open', 'ended']).optional(),
      kind: seenKind.optional(),
    }),
    answer: pageOf(sightingShape).extend({ isTotalCapped: z.boolean() }),
  }),
  endSighting: endpoint({
    method: 'POST',
    path: '/api/service/patrol-sightings/:county/:sightingId/end',
    allow: 'activity.decide',
    params: z.object({ county, sightingId: id }),
    body: z.object({ end: seenEnd, text: z.string().trim().max(1000), householdId: id.nullable() }),
    answer: z.object({ caseNumber: z.string().nullable() }),
  }),
  shifts: endpoint({
    method: 'GET',
    path: '/api/service/shifts/:county',
    allow: 'activity.read',
    params: inCounty,
    query: z.object({ ...period, placeCode: placeCode.optional(), teamId: id.optional() }),
    answer: z.object({ rows: z.array(shiftShape) }),
  }),
  /** The teams and members for whom an office plans. */
  teamsToPlan: endpoint({
    method: 'GET',
    path: '/api/service/teams-to-plan/:county',
    allow: 'activity.plan',
    params: inCounty,
    query: z.object({ placeCode: placeCode.optional() }),
    answer: z.object({
      rows: z.array(
        z.object({ id, name: z.string(), placeCode, members: z.array(z.object({ id, name: z.string() })) }),
      ),
    }),
  }),
  /** Safe to send twice: the shifts have ids that follow from the rota's. */
  addRota: endpoint({
    method: 'POST',
    path: '/api/service/rotas/:county',
    allow: 'activity.plan',
    params: inCounty,
    body: z.object({
      id,
      kind: z.enum(['rota', 'guard']),
      teamId: id,
      duty,
      spotId: id.nullable(),
      title: z.string().trim().min(1).max(100),
      weekdays: z.array(z.number().int().min(1).max(7)).max(7),
      fromMinute: minuteOfDay,
      toMinute: minuteOfDay,
      firstDay: day,
      weeks: z.number().int().min(1).max(MOST_WEEKS),
      eachTime: z.number().int().min(1).max(50),
      memberIds: z.array(id).max(200),
    }),
    answer: z.object({ shifts: count, withoutCover: z.array(z.string()) }),
  }),
  addCall: endpoint({
    method: 'POST',
    path: '/api/service/calls/:county',
    allow: 'activity.plan',
    params: inCounty,
    body: z.object({
      id,
      placeCode,
      duty,
      spotId: id.nullable(),
      title: z.string().trim().min(1).max(100),
      words: z.string().trim().max(2000),
      startMs: moment,
      endMs: moment,
      places: z.number().int().min(1).max(10_000).nullable(),
    }),
  }),
  callOffShift: endpoint({
    method: 'POST',
    path: '/api/service/shifts/:county/:shiftId/call-off',
    allow: 'activity.plan',
    params: z.object({ county, shiftId: id }),
    body: z.object({ why: z.string().trim().min(1).max(200) }),
  }),
  /** Problems: those of `mayTakePlace`. */
  takePlace: endpoint({
    method: 'POST',
    path: '/api/service/shifts/:county/:shiftId/places',
    allow: 'activity.conduct',
    params: z.object({ county, shiftId: id }),
    body: z.object({ id, memberId: id }),
  }),
  /** Free, at any time, and nobody asks why. */
  leavePlace: endpoint({
    method: 'POST',
    path: '/api/service/turns/:county/:turnId/leave',
    allow: 'activity.conduct',
    params: z.object({ county, turnId: id }),
  }),
  offerTurn: endpoint({
    method: 'POST',
    path: '/api/service/turns/:county/:turnId/offer',
    allow: 'activity.conduct',
    params: z.object({ county, turnId: id }),
    body: z.object({
      offer: z.enum(['stand-in', 'swap']).nullable(),
      offeredTo: id.nullable(),
      wantedTurnId: id.nullable(),
    }),
  }),
  /** Stands in for somebody, or agrees to a swap. */
  takeOffer: endpoint({
    method: 'POST',
    path: '/api/service/turns/:county/:turnId/take',
    allow: 'activity.conduct',
    params: z.object({ county, turnId: id }),
    body: z.object({ id, memberId: id }),
  }),
  spots: endpoint({
    method: 'GET',
    path: '/api/service/patrol-spots/:county',
    allow: 'activity.read',
    params: inCounty,
    answer: z.object({
      rows: z.array(
        z.object({
          id,
          placeCode,
          kind: spotKind,
          name: z.string(),
          point: point.nullable(),
          isSimulated: z.boolean(),
        }),
      ),
    }),
  }),
  addSpot: endpoint({
    method: 'POST',
    path: '/api/service/patrol-spots/:county',
    allow: 'activity.plan',
    params: inCounty,
    body: z.object({
      id,
      placeCode,
      kind: spotKind,
      name: z.string().trim().min(1).max(100),
      point: point.nullable(),
    }),
  }),
  closeSpot: endpoint({
    method: 'POST',
    path: '/api/service/patrol-spots/:county/:spotId/close',
    allow: 'activity.plan',
    params: z.object({ county, spotId: id }),
  }),
  activities: endpoint({
    method: 'GET',
    path: '/api/service/patrol-activities/:county',
    allow: 'activity.read',
    params: inCounty,
    query: z.object({
      ...paging,
      ...period,
      placeCode: placeCode.optional(),
      teamId: id.optional(),
      memberId: id.optional(),
      marked: z.enum(['1']).optional(),
    }),
    answer: pageOf(activityShape).extend({ isTotalCapped: z.boolean() }),
  }),
  /** A month, or any time, by team and by duty. */
  activityFigures: endpoint({
    method: 'GET',
    path: '/api/service/patrol-figures/:county',
    allow: 'activity.read',
    params: inCounty,
    query: z.object({ ...period, placeCode: placeCode.optional() }),
    answer: z.object({ duties: z.array(dutyMonth), teams: z.array(teamMonth) }),
  }),
  /** Newest first, of a team, a village, a street or the county; `beforeMs` for what is older. */
  feed: endpoint({
    method: 'GET',
    path: '/api/service/patrol-feed/:county',
    allow: 'activity.read',
    params: inCounty,
    query: z.object({
      placeCode: placeCode.optional(),
      teamId: id.optional(),
      beforeMs: z.coerce.number().pipe(moment).optional(),
    }),
    answer: z.object({ rows: z.array(feedEntry), olderMs: instant.nullable() }),
  }),
  addWord: endpoint({
    method: 'POST',
    path: '/api/service/patrol-feed/:county/words',
    allow: 'activity.conduct',
    params: inCounty,
    body: z.object({ id, teamId: id, text: z.string().trim().min(1).max(2000) }),
  }),
  addComment: endpoint({
    method: 'POST',
    path: '/api/service/patrol-feed/:county/comments',
    allow: 'activity.comment',
    params: inCounty,
    body: z.object({
      id,
      kind: z.enum(['activity', 'sighting', 'word']),
      subjectId: id,
      text: z.string().trim().min(1).max(1000),
    }),
  }),
  /** Agreed or no longer; what was kept is deleted at once when consent is withdrawn. */
  setTrackConsent: endpoint({
    method: 'POST',
    path: '/api/service/track-consents/:county',
    allow: 'activity.conduct',
    params: inCounty,
    body: z.object({ id, memberId: id, isAgreed: z.boolean() }),
  }),
  /** Points outside the duty or without consent are not written down; the answer says how many were kept. */
  sendTrack: endpoint({
    method: 'POST',
    path: '/api/service/tracks/:county/:activityId',
    allow: 'activity.conduct',
    params: z.object({ county, activityId: id }),
    body: z.object({
      sentMs: moment,
      points: z.array(point.extend({ atMs: moment })).max(MOST_TRACK_POINTS),
    }),
    answer: z.object({ kept: count }),
  }),
  lookAtTrack: endpoint({
    method: 'POST',
    path: '/api/service/tracks/:county/:activityId/look',
    allow: 'activity.look-at-track',
    params: z.object({ county, activityId: id }),
    body: z.object({ reason: z.string().trim().min(2).max(200) }),
    answer: z.object({ points: z.array(point.extend({ atMs: instant })) }),
  }),
  kit: endpoint({
    method: 'GET',
    path: '/api/service/patrol-kit/:county',
    allow: 'activity.plan',
    params: inCounty,
    query: z.object({
      ...paging,
      placeCode: placeCode.optional(),
      standing: z.enum(['out', 'returned', 'overdue']).optional(),
    }),
    answer: pageOf(kitShape),
  }),
  issueKit: endpoint({
    method: 'POST',
    path: '/api/service/patrol-kit/:county',
    allow: 'activity.plan',
    params: inCounty,
    body: z.object({
      id,
      teamId: id,
      memberId: id.nullable(),
      kind: kitKind,
      label: z.string().trim().max(40),
      count: z.number().int().min(1).max(10_000),
    }),
  }),
  returnKit: endpoint({
    method: 'POST',
    path: '/api/service/patrol-kit/:county/:kitId/return',
    allow: 'activity.plan',
    params: z.object({ county, kitId: id }),
    body: z.object({ condition: kitCondition }),
  }),
  /** Where and when patrols walk beside where and when matters arise; who is tired; teams that lack something. */
  patrolOverview: endpoint({
    method: 'GET',
    path: '/api/service/patrol-overview/:county',
    allow: 'activity.plan',
    params: inCounty,
    query: z.object({ ...period }),
    answer: z.object({
      atMs: instant,
      places: z.array(coverageShape.extend({ placeCode, placeName: bilingual })),
      hours: z.array(coverageShape.extend({ hour: count })),
      cells: z.array(z.object({ placeCode, hour: count, minutes: count, matters: count })),
      tired: z.array(
        z.object({
          memberId: id,
          memberName: z.string(),
          teamName: z.string(),
          placeCode,
          rules: z.array(z.object({ rule: tiredRule, count, most: count })),
        }),
      ),
      lacking: z.array(
        z.object({
          teamId: id,
          teamName: z.string(),
          placeCode,
          members: count,
          hasCaptain: z.boolean(),
          uncovered: count,
          missingKit: z.array(kitKind),
        }),
      ),
    }),
  }),
} as const;
