// Calls in a survey's name from numbers that no survey uses: kept beside the reports of being coached. The number that called is
// encrypted; whoever looks at it in the survey centre is written down.
import { ok, type Result } from '#base';
import { kindsSpokenOf } from '#wording';
import type { Actor } from '../../platform/actor.ts';
import { change, type House } from '../../platform/house.ts';
import { problem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { addReport, callerOf } from './coaching.store.ts';

export interface DoubtfulCall {
  readonly county: string;
  readonly id: string;
  readonly digits: string;
  readonly asked: string;
  readonly calledWhen: string;
  readonly isSimulated: boolean;
}

/** Sent five times, it is one. */
export async function keepCall(house: House, call: DoubtfulCall): Promise<void> {
  const { county, id, digits, asked, calledWhen, isSimulated } = call;
  const caller = { sealed: house.cipher.encrypt(digits), masked: maskedCaller(digits) };
  await house.database.transaction('survey', 'system', (tx) =>
    addReport(tx, {
      county,
      id,
      receivedAt: new Date(house.now()),
      words: asked,
      channel: 'survey-call',
      byWhom: '',
      placeCode: null,
      toldWhen: calledWhen,
      kinds: kindsSpokenOf(asked),
      isSimulated,
      caller,
    }),
  );
}

const SHOWN_AT_EACH_END = 3;

/** 0731****340; a short number keeps its last digit only. */
function maskedCaller(digits: string): string {
  const shown = digits.length > 2 * SHOWN_AT_EACH_END + 1 ? SHOWN_AT_EACH_END : 1;
  const hidden = '*'.repeat(Math.max(2, digits.length - 2 * shown));
  return `${digits.slice(0, shown)}${hidden}${digits.slice(-shown)}`;
}

/** The number that called, for whoever follows it up. The look is in the audit log. Problem: `not-found`. */
export async function callerFor(
  house: House,
  actor: Actor,
  { county, reportId }: { readonly county: string; readonly reportId: string },
): Promise<Result<{ number: string }>> {
  const act = { county, action: 'doubtful-caller-seen', subject: reportId, details: {} };
  const sealed = await change(house, 'survey', actor, act, async (tx) => {
    const found = await callerOf(tx, county, reportId);
    return found ?? refuse(problem('not-found', { what: '来电号码 / the number that called' }));
  });
  return ok({ number: house.cipher.decrypt(sealed) });
}
