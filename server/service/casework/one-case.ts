// One case with everything that is known of it, as far as the reader may know: history, what may be done, who sent it.
import { ok, type Result } from '#base';
import { DUTIES, type Duty, isStep, STEPS, sourceWords, textAt, whyNotNow } from '#service/casework';
import type { CaseWhole } from '#wire/service';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { refuse } from '../../platform/refusal.ts';
import type { CaseMore } from './case-list.store.ts';
import {
  type CaseInHand,
  type CaseKey,
  eventsOf,
  type KeptEvent,
  sealedNumberOf,
  senderOf,
} from './cases.store.ts';
import { maskingOf, textsOf, wordsOfEvent, wordsShown } from './masked-words.ts';
import { orderWords } from './order-words.ts';
import { problem } from './problems.ts';
import { seatOf } from './take-step.ts';
import { readWhole } from './whole-case.ts';

export function caseFor(house: House, actor: Actor, key: CaseKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { file, row, more } = await readWhole(tx, actor, key);
    const seat = await seatOf(tx, actor, file);
    const steps = Object.keys(STEPS).filter(isStep);
    const history = await eventsOf(tx, key);
    const { reminders, placeName: _name, ...rest } = more;
    const shown = wordsShown(file);
    return ok({
      ...row,
      ...rest,
      text: shown(more.text),
      spot: shown(row.spot),
      masking: maskingOf(actor, file, textsOf(more.text, row.spot, history)),
      state: file.state,
      duties: [...file.state.duties],
      relations: [...seat.relations],
      may: steps.filter((step) => whyNotNow(file.state, step, seat.relations) === undefined),
      sender: await shownSender(tx, key, file),
      history: history.map((event) => shownEvent(event, shown)),
      reminders: reminders.flatMap(knownReminder),
      joined: [...more.joined],
      photoIds: [...more.photoIds],
    });
  });
}

function shownEvent(
  { id, atMs, step, personName, unitName, facts, words }: KeptEvent,
  shown: (text: string) => string,
): CaseWhole['history'][number] {
  return { id, atMs, step, personName, unitName, facts, words: wordsOfEvent(words, shown) };
}

function knownReminder({ duty, level, atMs }: CaseMore['reminders'][number]): CaseWhole['reminders'] {
  const isDuty = (code: string): code is Duty['what'] => Object.hasOwn(DUTIES, code);
  const isLevel = (code: string): code is 'yellow' | 'red' | 'black' =>
    ['yellow', 'red', 'black'].includes(code);
  return isDuty(duty) && isLevel(level) ? [{ duty, level, atMs }] : [];
}

// The database shows no row of a shielded sender: a name that is not there may be one that is not shown.
async function shownSender(tx: Transaction, key: CaseKey, file: CaseInHand): Promise<CaseWhole['sender']> {
  const found = await senderOf(tx, key);
  return {
    isAnonymous: !found && !file.isShielded,
    name: found?.name ?? null,
    maskedNumber: found?.maskedNumber ?? null,
    isVerified: found?.isVerified ?? false,
    mayCall: found?.maskedNumber !== undefined && found.maskedNumber !== null,
  };
}

/** Problem: `sender-without-number`. The look is in the audit log before the number is out. */
export function senderNumberFor(
  house: House,
  actor: Actor,
  key: CaseKey,
  purpose: string,
): Promise<Result<{ number: string }>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const sealed = await sealedNumberOf(tx, key, purpose);
    return sealed
      ? ok({ number: house.cipher.decrypt(sealed) })
      : refuse(problem('sender-without-number', {}));
  });
}

/** What is printed on the order: every order prints its own limit. */
export function workOrderFor(house: House, actor: Actor, key: CaseKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { file, row, more } = await readWhole(tx, actor, key);
    const routed = (await eventsOf(tx, key)).findLast(
      ({ step }) => step === 'route' || step === 'decide-addressee',
    );
    const dutyOf = (what: Duty['what']): Duty | undefined =>
      file.state.duties.find((duty) => duty.what === what);
    const shown = wordsShown(file);
    const sender = file.isShielded ? undefined : await senderOf(tx, key);
    return ok({
      number: row.number,
      ...orderWords(row),
      receivedMs: row.receivedMs,
      text: shown(more.text),
      place: more.placeName ?? { zh: row.placeCode, en: row.placeCode },
      spot: shown(row.spot),
      unit: row.unit?.name ?? null,
      person: row.person?.name ?? null,
      order: shown(textAt(routed?.words ?? {}, 'order')),
      ruleName: file.state.rule.name,
      ruleSource: sourceWords(file.state.rule),
      acceptByMs: dutyOf('accept')?.dueMs ?? null,
      dueMs: file.state.dueMs,
      isDueCertain: dutyOf('close')?.isCertain ?? true,
      senderName: sender?.name ?? null,
      maskedNumber: sender?.maskedNumber ?? null,
      printedMs: house.now(),
      isSimulated: row.isSimulated,
    });
  });
}
