// All that happened to a case, in the past tense, latest first; nothing is ever taken out.
import type { Bilingual } from '#base';
import { type Field, type Fields, isStep, STEPS } from '#service/casework';
import type { CaseWhole } from '#wire/service';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useCaseUnits } from '../parts/use-case-units.ts';

const WORDS = wordsOf({
  named: { zh: '{label}：', en: '{label}: ' },
  title: { zh: '经过', en: 'History' },
  received: { zh: '收到', en: 'received' },
  saidOn: { zh: '{day} 反映（导入的表里写的）', en: 'said on {day}, as the list that was brought in has it' },
  unsure: {
    zh: '登记人见过查询码：这个评价不计入满意，回访过的按回访算',
    en: 'whoever took it in saw the code: this rating is left out of satisfaction; what a caller-back was told counts',
  },
  resident: { zh: '反映人', en: 'the sender' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
});

type Entry = CaseWhole['history'][number];

interface CaseHistoryProps {
  readonly county: string;
  readonly found: CaseWhole;
}

export function CaseHistory({ county, found }: CaseHistoryProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  return (
    <section className="card" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <ol className="case-history">
        {found.history.toReversed().map((entry) => (
          <li key={entry.id} data-happened={entry.step}>
            <time dateTime={new Date(entry.atMs).toISOString()} className="numbers">
              {times.dayAndClock(entry.atMs)}
            </time>
            <HistoryEntry county={county} entry={entry} />
            {entry.step === 'rate' && found.state.isCodeSeen && <p className="muted">{say('unsure')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function HistoryEntry({ county, entry }: { readonly county: string; readonly entry: Entry }) {
  const say = useWords(WORDS);
  const text = useText();
  const told = useTold(county, entry);
  const who = [entry.unitName ? text(entry.unitName) : undefined, entry.personName].filter(Boolean).join(' ');
  return (
    <div>
      <b>{isStep(entry.step) ? text(STEPS[entry.step].happened) : say('received')}</b>{' '}
      <span className="muted">{who || (entry.step === 'receive' ? '' : say('resident'))}</span>
      {entry.step === 'receive' && typeof entry.facts.saidOn === 'string' && (
        <p className="muted">{say('saidOn', { day: entry.facts.saidOn })}</p>
      )}
      {told.map(({ label, value }) => (
        <p key={text(label)}>
          <span className="muted">{say('named', { label: text(label) })}</span>
          {value}
        </p>
      ))}
    </div>
  );
}

const NAMES_OF_PEOPLE: readonly Field['kind'][] = ['person', 'people'];

interface Told {
  readonly label: Bilingual;
  readonly value: string;
}

/** What was written down with a step, under the names of its table. */
function useTold(county: string, { step, facts, words }: Entry): readonly Told[] {
  const say = useWords(WORDS);
  const text = useText();
  const listed = useListed('clauses');
  const units = useCaseUnits(county);
  if (!isStep(step)) return [];
  const asked: Readonly<Record<string, Field>> = STEPS[step].asks;
  const offices = new Map((units?.units ?? []).map(({ id, name }) => [id, text(name)]));
  const people = new Map((units?.people ?? []).map(({ id, name }) => [id, name]));
  const written: Fields = { ...facts, ...words };
  return Object.entries(asked).flatMap(([name, field]) => {
    const value = written[name];
    if (value === undefined || field.kind === 'photos') return [];
    if (typeof value === 'boolean') return [{ label: field.label, value: say(value ? 'yes' : 'no') }];
    const parts = typeof value === 'object' ? value : [String(value)];
    const choices = field.kind === 'choice' ? field.choices : {};
    const names = NAMES_OF_PEOPLE.includes(field.kind) ? people : offices;
    const shown = parts.map((part) => {
      const choice = choices[part];
      return choice ? text(choice) : (names.get(part) ?? part);
    });
    return [{ label: field.label, value: listed(shown) }];
  });
}
