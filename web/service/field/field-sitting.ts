// One person's work on this phone: the device's stores, the outbox that sends, the visits made here and the duty under way.
// It knows no screen.

import type { TrackPoint } from '#service/patrol/activities';
import type { ActivityMessage, VisitMessage } from '#wire/service';
import { Outbox } from '../../outbox/outbox.ts';
import { letPaint, listenToWindow, pause } from '../../outbox/window.ts';
import { newId } from '../../shell/new-id.ts';
import { deliver } from './device/deliver.ts';
import { type FieldDevice, openFieldDevice } from './device/device.ts';
import {
  FIELD_LANES,
  type FieldLane,
  type FieldMessage,
  type FieldOutbox,
  type SightingEntry,
  type StepEntry,
} from './device/field-message.ts';
import type { KnownPerson } from './device/known-person.ts';
import { beginning, ending, type OnDuty, withPoint } from './patrol/on-duty.ts';
import type { PhotoToSend } from './photo/send-photo.ts';
import type { DraftPhoto, MadeVisit } from './visit/draft.ts';

// The server takes two hundred visits in one request.
const LARGEST_BATCH = 200;

export interface KeptVisit {
  readonly county: string;
  readonly placeCode: string;
  readonly address: string;
  readonly message: VisitMessage;
  readonly photos: readonly DraftPhoto[];
}

export class FieldSitting {
  readonly person: KnownPerson;
  readonly device: FieldDevice;
  readonly outbox: FieldOutbox;
  private visits: readonly MadeVisit[] = [];
  private underWay: OnDuty | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;

  constructor(person: KnownPerson, device: FieldDevice) {
    this.person = person;
    this.device = device;
    this.outbox = new Outbox<FieldLane, FieldMessage>(person.id, {
      store: device.messages,
      lanes: FIELD_LANES,
      largestBatch: LARGEST_BATCH,
      deliver: async (lane, messages) => {
        await letPaint();
        return deliver(person.id, lane, messages);
      },
      wait: pause,
    });
    // What is kept on the phone may be left; only where the phone cannot keep it somebody must be asked.
    this.stopListening = listenToWindow(
      this.outbox,
      () => this.outbox.standing.unsent > 0 && !this.outbox.standing.isKeptHere,
    );
  }

  async open(): Promise<void> {
    this.visits = await this.device.made(this.person.id).catch(() => []);
    this.underWay = (await this.device.duty(this.person.id).catch(() => undefined)) ?? null;
    await this.outbox.open();
    this.changed();
  }

  get made(): readonly MadeVisit[] {
    return this.visits;
  }

  get duty(): OnDuty | null {
    return this.underWay;
  }

  /** Begins a duty: kept on this phone and told to the server as soon as there is a line. */
  beginDuty(duty: OnDuty): void {
    this.keepActivities(duty.county, [beginning(duty, newId())]);
    this.setDuty(duty);
  }

  endDuty(endedMs: number, note: string): void {
    const duty = this.underWay;
    if (!duty) return;
    this.keepActivities(duty.county, [ending(duty, newId(), endedMs, note)]);
    const { county, activityId, track: points } = duty;
    const track = { kind: 'track' as const, id: newId(), activityId, points };
    if (points.length > 0) this.outbox.add({ county, subject: activityId, road: 'alone' }, [track]);
    this.setDuty(null);
  }

  /** Where the phone was, while its owner is on duty and has agreed to that. */
  addTrackPoint(point: TrackPoint): void {
    if (this.underWay) this.setDuty({ ...this.underWay, track: withPoint(this.underWay.track, point) });
  }

  keepActivities(county: string, activities: readonly ActivityMessage[]): void {
    for (const activity of activities) {
      const entry = { kind: 'activity' as const, id: activity.id, activity };
      this.outbox.add({ county, subject: activity.activityId, road: 'activities' }, [entry]);
    }
  }

  keepSighting(county: string, placeCode: string, entry: SightingEntry, photos: readonly DraftPhoto[]): void {
    this.outbox.add({ county, subject: entry.id, road: 'alone' }, [entry]);
    this.keepPhotos(county, placeCode, { subjectKind: 'activity', subjectId: entry.id }, photos);
  }

  /** Keeps a visit on this phone and sends it, its photos after it; returns at once. */
  keepVisit({ county, placeCode, address, message, photos }: KeptVisit): void {
    const { visitId } = message;
    const made = { message };
    this.visits = [...this.visits.filter((visit) => visit.message.visitId !== visitId), made];
    this.device.keepMade(this.person.id, made).catch(() => undefined);
    const entry = { kind: 'visit' as const, id: message.id, visit: message, address };
    this.outbox.add({ county, subject: visitId, road: 'visits' }, [entry]);
    this.keepPhotos(county, placeCode, { subjectKind: 'visit', subjectId: visitId }, photos);
    this.changed();
  }

  /** Keeps a step of a case on this phone and sends it, its photos after it; returns at once. */
  keepStep(county: string, placeCode: string, entry: StepEntry, photos: readonly DraftPhoto[]): void {
    const { caseId } = entry;
    this.outbox.add({ county, subject: caseId, road: 'alone' }, [entry]);
    this.keepPhotos(county, placeCode, { subjectKind: 'case', subjectId: caseId }, photos);
  }

  private keepPhotos(
    county: string,
    placeCode: string,
    subject: Pick<PhotoToSend, 'subjectKind' | 'subjectId'>,
    photos: readonly DraftPhoto[],
  ): void {
    for (const { id, bytes } of photos)
      this.outbox.add({ county, subject: id, road: 'alone' }, [
        { kind: 'photo', id, ...subject, placeCode, bytes },
      ]);
  }

  private setDuty(duty: OnDuty | null): void {
    this.underWay = duty;
    this.device.keepDuty(this.person.id, duty).catch(() => undefined);
    this.changed();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  close(): void {
    this.stopListening();
    this.outbox.stop();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

export async function openFieldSitting(person: KnownPerson): Promise<FieldSitting> {
  const sitting = new FieldSitting(person, await openFieldDevice());
  await sitting.open();
  return sitting;
}
