// The record of a dispute for the files of 综治, filled from the case and its history.
import { type Bilingual, localTime, ok } from '#base';
import {
  CASE_KINDS,
  DISPUTE_RECORD,
  type DisputeField,
  isSettled,
  lastVerdict,
  numberAt,
  SATISFACTIONS,
  sizeOfDispute,
  wayOfSettling,
} from '#service/casework';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { type CaseKey, eventsOf, type KeptEvent } from './cases.store.ts';
import { wordsShown } from './masked-words.ts';
import { readWhole } from './whole-case.ts';

/** Problem: `not-found`, for a case out of sight. A request has a record as well; its own fields stay empty. */
export function disputeRecordFor(house: House, actor: Actor, key: CaseKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const whole = await readWhole(tx, actor, key);
    const values = valuesOf(whole, await eventsOf(tx, key));
    const fields = Object.entries(DISPUTE_RECORD).map(([field, label]) => ({
      field,
      label,
      value: valueAt(values, field),
    }));
    return ok({ fields, isSimulated: whole.row.isSimulated });
  });
}

type Values = Readonly<Record<DisputeField, Bilingual>>;

function valueAt(values: Values, field: string): Bilingual {
  return Object.entries(values).find(([name]) => name === field)?.[1] ?? NOTHING;
}

const NOTHING: Bilingual = { zh: '', en: '' };
const same = (text: string): Bilingual => ({ zh: text, en: text });
const dayOf = (ms: number): Bilingual => same(localTime(ms).date);

function valuesOf(
  { file, row, more }: Awaited<ReturnType<typeof readWhole>>,
  events: readonly KeptEvent[],
): Values {
  const { state } = file;
  const shown = wordsShown(file);
  const said = (step: KeptEvent['step'], field: string): Bilingual => {
    const words = events.findLast((event) => event.step === step)?.words[field];
    return same(shown(typeof words === 'string' ? words : (words ?? []).join('；')));
  };
  const parties = events.findLast(({ step }) => step === 'name-parties');
  const people = parties ? numberAt(parties.facts, 'people') : more.people;
  return {
    name: same(row.summary),
    grid: same(shown(row.spot)),
    place: more.placeName ?? same(row.placeCode),
    date: dayOf(row.receivedMs),
    size: sizeOfDispute(people),
    kind: state.kind === null ? NOTHING : CASE_KINDS[state.kind].label,
    people: same(String(people)),
    summary: same(shown(more.text)),
    parties: said('name-parties', 'parties'),
    limit: state.dueMs === null ? NOTHING : dayOf(state.dueMs),
    way: wayOfSettling(state) ?? NOTHING,
    organisation: row.unit?.name ?? NOTHING,
    responsible: same(row.person?.name ?? ''),
    isSettled: settledWords(isSettled(state)),
    result: said('close', 'result'),
    assessment: verdictWords(lastVerdict(state)),
  };
}

function settledWords(settled: boolean | null): Bilingual {
  if (settled === null) return { zh: '正在化解', en: 'under way' };
  return settled ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
}

function verdictWords(verdict: ReturnType<typeof lastVerdict>): Bilingual {
  return verdict ? SATISFACTIONS[verdict.satisfaction].label : NOTHING;
}
