// The shapes of what patrol teams do: activities as phones tell them, shifts and turns, what was seen, the feed, kit, figures.
import { z } from 'zod';
import type { Problem } from '#base';
import { PATROL_DUTIES } from '#service/patrol';
import {
  ACTIVITY_MARKS,
  KIT_CONDITIONS,
  KIT_KINDS,
  SEEN_ENDS,
  SEEN_KINDS,
  SHIFT_KINDS,
  SPOT_KINDS,
  TIRED_RULES,
} from '#service/patrol/activities';
import { county, id, instant, wholeNumber } from '../shapes.ts';

/** An instant that a calendar of four-digit years has. */
export const moment = instant.max(253_402_300_799_999);
export const placeCode = z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const count = z.number().int();
export const minuteOfDay = z.number().int().min(0).max(1439);
export const duty = z.enum(Object.keys(PATROL_DUTIES) as [keyof typeof PATROL_DUTIES]);
const shiftKind = z.enum(Object.keys(SHIFT_KINDS) as [keyof typeof SHIFT_KINDS]);
export const spotKind = z.enum(Object.keys(SPOT_KINDS) as [keyof typeof SPOT_KINDS]);
export const seenKind = z.enum(Object.keys(SEEN_KINDS) as [keyof typeof SEEN_KINDS]);
export const seenEnd = z.enum(Object.keys(SEEN_ENDS) as [keyof typeof SEEN_ENDS]);
const mark = z.enum(Object.keys(ACTIVITY_MARKS) as [keyof typeof ACTIVITY_MARKS]);
export const kitKind = z.enum(Object.keys(KIT_KINDS) as [keyof typeof KIT_KINDS]);
export const kitCondition = z.enum(Object.keys(KIT_CONDITIONS) as [keyof typeof KIT_CONDITIONS]);
export const tiredRule = z.enum(Object.keys(TIRED_RULES) as [keyof typeof TIRED_RULES]);
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
export const point = z.object({ latitude, longitude });
const position = point.extend({ accuracyMetres: z.number().min(0).max(10_000_000) });
export const inCounty = z.object({ county });
export const period = { fromMs: z.coerce.number().pipe(moment), toMs: z.coerce.number().pipe(moment) };

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

export const activityResult = z.object({
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
export const shiftShape = z.object({
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

export const membershipShape = z.object({
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

export const activityShape = z.object({
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

export const sightingShape = z.object({
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

export const feedEntry = z.object({
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

export const kitShape = z.object({
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

export const dutyMonth = z.object({ duty, activities: count, minutes: count, members: count });
export const teamMonth = z.object({
  teamId: id,
  teamName: z.string(),
  placeCode,
  activities: count,
  minutes: count,
  members: count,
  found: count,
  marked: count,
});

export const coverageShape = z.object({
  minutes: count,
  matters: count,
  expected: z.number(),
  isGap: z.boolean(),
});
