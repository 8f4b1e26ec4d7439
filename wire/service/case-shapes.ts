// What a case looks like as it travels: its rows, its whole file, and what is asked and answered about it.
import { z } from 'zod';
import {
  CASE_KINDS,
  CASE_SORTS,
  CASE_SOURCES,
  type CaseState,
  DUTIES,
  type Duty,
  type Fields,
  RELATIONS,
  REMINDER_LEVELS,
  STANDINGS,
  STEPS,
  type StepCode,
} from '#service/casework';
import { bilingual, county, id, instant, wholeNumber } from '../shapes.ts';

const codes = <Row extends Record<string, unknown>>(table: Row) =>
  z.enum(Object.keys(table) as [keyof Row & string]);

export const caseSort = codes(CASE_SORTS);
export const caseKind = codes(CASE_KINDS);
export const caseSource = codes(CASE_SOURCES);
export const standing = codes(STANDINGS);
export const reminderLevel = codes(REMINDER_LEVELS);
const duty = codes(DUTIES);
const relation = codes(RELATIONS);
export const step = z.custom<StepCode>((value) => typeof value === 'string' && Object.hasOwn(STEPS, value));

/** GB/T 2260: six digits to twelve. */
export const anyPlace = z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/);
export const caseText = z.string().trim().min(1).max(20_000);
const fieldValue = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(2000)).max(50),
]);
export const fields: z.ZodType<Fields> = z.record(z.string().max(40), fieldValue);
export const unitName = z.object({ id, name: bilingual });
const personName = z.object({ id, name: z.string() });
export const spot = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

export const caseRow = z.object({
  id,
  number: z.string(),
  revision: wholeNumber,
  sort: caseSort,
  kind: caseKind.nullable(),
  source: caseSource,
  standing,
  /** the first words of the text */
  summary: z.string(),
  placeCode: z.string(),
  spot: z.string(),
  unit: unitName.nullable(),
  person: personName.nullable(),
  receivedMs: instant,
  /** what is owed first, and by when */
  duty: z.object({ what: duty, dueMs: instant }).nullable(),
  reminder: reminderLevel.nullable(),
  returns: wholeNumber,
  isShielded: z.boolean(),
  isSimulated: z.boolean(),
});
export type CaseRow = z.infer<typeof caseRow>;

/** Milliseconds of this century and the last. */
export const momentAsked = z.coerce.number().int().min(0).max(4_102_444_800_000);

/** What a list of cases may be narrowed to; the same names stand in the screen's address and in a saved filter. */
export const caseFilter = {
  sort: caseSort.optional(),
  kind: caseKind.optional(),
  source: caseSource.optional(),
  /** one standing, `open` for all in which something is owed, or `ended` */
  standing: z.union([standing, z.enum(['open', 'ended'])]).optional(),
  unitId: id.optional(),
  personId: id.optional(),
  placeCode: anyPlace.optional(),
  reminder: reminderLevel.optional(),
  duty: duty.optional(),
  /** `1`: given to me */
  mine: z.enum(['1']).optional(),
  /** `1`: given to me, handed down to my own office, or held by it and given to nobody there */
  inHand: z.enum(['1']).optional(),
  /** a number, or words of the text (two characters or more) */
  search: z.string().trim().max(60).optional(),
  receivedFromMs: momentAsked.optional(),
  receivedToMs: momentAsked.optional(),
};
export const order = z.enum(['received', 'due']).default('received');

/** Who sent a case, as far as the reader may know. */
const senderShape = z.object({
  isAnonymous: z.boolean(),
  /** null where the case shields its sender from the reader */
  name: z.string().nullable(),
  maskedNumber: z.string().nullable(),
  isVerified: z.boolean(),
  mayCall: z.boolean(),
});

const historyEntry = z.object({
  id,
  atMs: instant,
  /** `receive`, or a step */
  step: z.string(),
  personName: z.string().nullable(),
  unitName: bilingual.nullable(),
  facts: z.custom<Fields>(),
  words: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export const duplicateShape = z.object({
  caseId: id,
  number: z.string(),
  summary: z.string(),
  standing,
  receivedMs: instant,
  /** metres between the two places, where both are known */
  metres: z.number().nullable(),
  /** 0 to 1 */
  likeness: z.number(),
});

export const caseWhole = caseRow.extend({
  text: z.string(),
  point: spot.nullable(),
  people: wholeNumber,
  state: z.custom<CaseState>(),
  duties: z.array(z.custom<Duty>()),
  /** how the reader stands to it */
  relations: z.array(relation),
  /** every step that the reader may take now */
  may: z.array(step),
  sender: senderShape,
  /** numbers in its words are masked; null where none is */
  masking: z.object({ mayLook: z.boolean() }).nullable(),
  history: z.array(historyEntry),
  reminders: z.array(z.object({ duty, level: reminderLevel, atMs: instant })),
  joined: z.array(z.object({ caseId: id, number: z.string() })),
  photoIds: z.array(id),
});
export type CaseWhole = z.infer<typeof caseWhole>;

export const receiptShape = z.object({
  number: z.string(),
  receivedMs: instant,
  text: z.string(),
  placeCode: z.string(),
  spot: z.string(),
  /** the office that has it before it */
  office: bilingual,
});
export type CaseReceipt = z.infer<typeof receiptShape>;

/** A sender who gives a name and a number, or nothing of the kind. */
export const newSender = z.object({
  name: z.string().trim().max(60),
  number: z.string().trim().max(30),
});

export const newCase = {
  sort: caseSort,
  /** null where the text alone came in: the program proposes, people decide */
  kind: caseKind.nullable(),
  text: caseText,
  placeCode: anyPlace,
  spot: z.string().trim().max(200),
  point: spot.nullable(),
  /** how many people it touches, as far as known */
  people: wholeNumber.min(1).max(1_000_000).default(1),
  sender: newSender.nullable(),
  photoIds: z.array(id).max(20),
  /** those complained of: kept from the case from the first moment */
  about: z.object({ people: z.array(id).max(20), units: z.array(id).max(20) }),
};

export const caseKey = z.object({ county, caseId: id });
export const stepResult = z.object({ revision: wholeNumber, standing });
