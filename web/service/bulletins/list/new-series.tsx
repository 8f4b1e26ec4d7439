// The head and the run of numbers of one's own office; what has been given already this year is counted on.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localTime } from '#base';
import { numberText, SERIES_FORMS, type SeriesForm } from '#service/supervision/bulletins';
import { bulletinEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import { ChoiceField, NumberField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { optionsOf } from '../../outreach/publicity/new-material.tsx';

const WORDS = wordsOf({
  heading: { zh: '设版头和文号', en: 'Head and numbers' },
  form: { zh: '种类', en: 'Kind' },
  head: { zh: '版头（红头上印的字，不含“文件”）', en: 'Head (printed in red, without “文件”)' },
  headHint: {
    zh: '如：衡南县平安建设领导小组办公室；简报如：平安衡南工作简报',
    en: 'Such as 衡南县平安建设领导小组办公室, or 平安衡南工作简报 for a briefing',
  },
  word: { zh: '机关代字', en: 'Office word in the number' },
  given: { zh: '今年已经用到第几号', en: 'Numbers given this year already' },
  next: { zh: '下一个：{number}', en: 'The next one: {number}' },
  there: { zh: '已有的版头', en: 'Heads there are' },
  last: { zh: '今年用到第 {n} 号', en: '{n} given this year' },
  add: { zh: '保存', en: 'Save' },
});

interface Props {
  readonly county: string;
  onClose(): void;
}

export function NewSeries({ county, onClose }: Props) {
  const say = useWords(WORDS);
  const words = useText();
  const [form, setForm] = useState<SeriesForm>('issue');
  const [head, setHead] = useState('');
  const [word, setWord] = useState('');
  const [given, setGiven] = useState<number | null>(0);
  const year = Number(localTime(Date.now()).date.slice(0, 4));
  const command = useCommand({
    send: (id) =>
      call(bulletinEndpoints.addBulletinSeries, {
        params: { county },
        body: { id, form, head: head.trim(), word: word.trim(), givenBefore: given ?? 0 },
      }),
    changes: [bulletinEndpoints.bulletinSeries],
    onDone: onClose,
  });
  const isReady = head.trim() !== '' && (form === 'issue' || word.trim() !== '');
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('add')}
      isReady={isReady}
      command={command}
      onClose={onClose}
    >
      <div className="outreach-form">
        <Known county={county} />
        <ChoiceField<SeriesForm>
          label={say('form')}
          value={form}
          onChoose={setForm}
          options={optionsOf(SERIES_FORMS, words)}
        />
        <WordsField label={say('head')} hint={say('headHint')} most={60} value={head} onWrite={setHead} />
        {form === 'document' && (
          <WordsField label={say('word')} most={30} placeholder="平安办" value={word} onWrite={setWord} />
        )}
        <NumberField label={say('given')} least={0} most={9999} value={given} onWrite={setGiven} />
        <p className="muted">{say('next', { number: numberText({ form, word }, year, (given ?? 0) + 1) })}</p>
      </div>
    </ConfirmAct>
  );
}

function Known({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const { data } = useQuery(asking(bulletinEndpoints.bulletinSeries, { params: { county } }));
  if (!data || data.rows.length === 0) return null;
  return (
    <section className="outreach-note">
      <strong>{say('there')}</strong>
      <ul className="bulletin-heads">
        {data.rows.map(({ id, head, word, last }) => (
          <li key={id}>
            {head} {word} <span className="muted">{say('last', { n: last })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
