// What the phone tells the server: a visit, or a photo's bytes. Each has its own id and may be sent again without harm.
import type { VisitMessage } from '#wire/service';
import type * as outbox from '../../../outbox/entry.ts';
import type { Outbox } from '../../../outbox/outbox.ts';
import type * as queue from '../../../outbox/queue.ts';

/** A photo on its way: its bytes stay on this device until the server has them. */
export interface PhotoMessage {
  readonly kind: 'photo';
  readonly id: string;
  readonly subjectKind: 'visit' | 'posting';
  readonly subjectId: string;
  readonly placeCode: string;
  readonly bytes: Blob;
}

export interface VisitEntry {
  readonly kind: 'visit';
  readonly id: string;
  readonly visit: VisitMessage;
  /** for whoever reads what waits on this phone */
  readonly address: string;
}

export type FieldMessage = VisitEntry | PhotoMessage;

/** Visits and photos go by themselves: one that is refused holds up no other. */
export interface FieldLane {
  readonly county: string;
  /** the visit's own id, or the photo's */
  readonly subject: string;
  readonly road: 'visits' | 'photo';
}

export type FieldEntry = outbox.Entry<FieldLane, FieldMessage>;
export type FieldStore = outbox.OutboxStore<FieldLane, FieldMessage>;
export type FieldStanding = queue.OutboxStanding<FieldLane, FieldMessage>;
export type FieldOutbox = Outbox<FieldLane, FieldMessage>;

// A photo is a request of its own: a slow line then loses one photo, not all of them.
export const FIELD_LANES: outbox.Lanes<FieldLane> = {
  keyOf: ({ subject }) => subject,
  roadOf: ({ county, road, subject }) => (road === 'visits' ? county : subject),
};
