// What the phone tells the server: a visit, a step of a case, a patrol's activity, what it saw, its track, or a photo's bytes. Each has its own id and may be sent again.
import type { Fields, StepCode } from '#service/casework';
import type { TrackPoint } from '#service/patrol/activities';
import type { ActivityMessage, SightingMessage, VisitMessage } from '#wire/service';
import type * as outbox from '../../../outbox/entry.ts';
import type { Outbox } from '../../../outbox/outbox.ts';
import type * as queue from '../../../outbox/queue.ts';
import type { PhotoToSend } from '../photo/send-photo.ts';

/** A photo on its way: its bytes stay on this device until the server has them. */
export interface PhotoMessage extends PhotoToSend {
  readonly kind: 'photo';
}

export interface VisitEntry {
  readonly kind: 'visit';
  readonly id: string;
  readonly visit: VisitMessage;
  /** for whoever reads what waits on this phone */
  readonly address: string;
}

export interface StepEntry {
  readonly kind: 'step';
  readonly id: string;
  readonly caseId: string;
  /** the case's, for whoever reads what waits */
  readonly number: string;
  readonly step: StepCode;
  readonly revision: number;
  readonly fields: Fields;
}

export interface ActivityEntry {
  readonly kind: 'activity';
  readonly id: string;
  readonly activity: ActivityMessage;
}

export interface SightingEntry {
  readonly kind: 'sighting';
  readonly id: string;
  /** without the time of sending: that is known only then */
  readonly sighting: Omit<SightingMessage, 'sentMs'>;
}

export interface TrackEntry {
  readonly kind: 'track';
  readonly id: string;
  readonly activityId: string;
  readonly points: readonly TrackPoint[];
}

export type PatrolEntry = ActivityEntry | SightingEntry | TrackEntry;
export type FieldMessage = VisitEntry | StepEntry | PhotoMessage | PatrolEntry;

/** Visits, activities and photos go by themselves, a track after its activity, steps in the order of their case: one that is refused holds up nothing else. */
export interface FieldLane {
  readonly county: string;
  /** the own id of a visit, an activity or what was seen, the case's, or the photo's */
  readonly subject: string;
  readonly road: 'visits' | 'activities' | 'alone';
}

export type FieldEntry = outbox.Entry<FieldLane, FieldMessage>;
export type FieldStore = outbox.OutboxStore<FieldLane, FieldMessage>;
export type FieldStanding = queue.OutboxStanding<FieldLane, FieldMessage>;
export type FieldOutbox = Outbox<FieldLane, FieldMessage>;

// A photo is a request of its own: a slow line then loses one photo, not all of them.
export const FIELD_LANES: outbox.Lanes<FieldLane> = {
  keyOf: ({ subject }) => subject,
  roadOf: ({ county, road, subject }) => (road === 'alone' ? subject : `${road}/${county}`),
};
