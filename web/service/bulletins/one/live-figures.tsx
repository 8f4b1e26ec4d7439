// Every named figure of the bulletin's place and days, as of now, by source: a click puts it into the text.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import {
  FIGURE_SOURCES,
  FIGURES,
  FORMS,
  type Form,
  keyLabel,
  keyText,
  reckonedText,
  SOURCE_NAMES,
  SPANS,
  type Span,
} from '#service/supervision/bulletins';
import { type BulletinWhole, bulletinEndpoints } from '#wire/service';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { insertIntoText } from './written-text.tsx';

const WORDS = wordsOf({
  span: { zh: '哪一段', en: 'Over' },
  form: { zh: '怎么写', en: 'As' },
  plain: { zh: '原数', en: 'the figure itself' },
  search: { zh: '找数字', en: 'Find a figure' },
  insert: { zh: '插入', en: 'Insert' },
  nowhere: { zh: '请先点一下正文里要插入的地方。', en: 'Click into the text first, where it should stand.' },
  none: { zh: '没有这样的数字', en: 'No such figure' },
});

const SPAN_NAMES = [
  'period',
  'year-to-date',
  'period-before',
  'year-before',
] as const satisfies readonly Span[];
const FORM_NAMES = ['plain', 'about', 'on-year', 'on-before'] as const satisfies readonly Form[];

interface Wanted {
  readonly span: Span;
  readonly form: Form;
  readonly search: string;
}

export function LiveFigures({ bulletin }: { readonly bulletin: BulletinWhole }) {
  const say = useWords(WORDS);
  const text = useText();
  const [wanted, setWanted] = useState<Wanted>({ span: 'period', form: 'plain', search: '' });
  const [isNowhere, setNowhere] = useState(false);
  const { span, form, search } = wanted;
  const figures = useLive(bulletin, span, form);
  const rows = [...FIGURES].filter(([id, { label }]) =>
    `${id} ${label.zh} ${label.en}`.includes(search.trim()),
  );
  const insert = (id: string): void => {
    const key = { id, span, form, decimals: undefined };
    setNowhere(!insertIntoText(`{${text(keyLabel(key))}}`));
  };
  return (
    <>
      <Choices wanted={wanted} onChoose={(changed) => setWanted({ ...wanted, ...changed })} />
      <ProblemNote error={figures.error} />
      {isNowhere && <p className="outreach-note">{say('nowhere')}</p>}
      {rows.length === 0 && <p className="muted">{say('none')}</p>}
      {SOURCE_NAMES.map((source) => (
        <SourceRows
          key={source}
          name={text(FIGURE_SOURCES[source].label)}
          rows={rows
            .filter(([, row]) => row.source === source)
            .map(([id, { label }]) => ({ id, label: text(label) }))}
          textOf={(id) => figures.texts.get(id) ?? '…'}
          onInsert={insert}
        />
      ))}
    </>
  );
}

interface ChoicesProps {
  readonly wanted: Wanted;
  onChoose(changed: Partial<Wanted>): void;
}

function Choices({ wanted: { span, form, search }, onChoose }: ChoicesProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <div className="outreach-filters">
      <Select<Span>
        aria-label={say('span')}
        value={span}
        onChange={(chosen) => onChoose({ span: chosen })}
        options={SPAN_NAMES.map((value) => ({ value, label: text(SPANS[value].label) }))}
      />
      <Select<Form>
        aria-label={say('form')}
        value={form}
        onChange={(chosen) => onChoose({ form: chosen })}
        options={FORM_NAMES.map((value) => ({ value, label: text(FORMS[value].label) || say('plain') }))}
      />
      <Input
        aria-label={say('search')}
        placeholder={say('search')}
        value={search}
        onChange={({ target }) => onChoose({ search: target.value })}
      />
    </div>
  );
}

function useLive({ county, placeCode: place, from, to }: BulletinWhole, span: Span, form: Form) {
  const { language } = useLanguage();
  const keys = [...FIGURES.keys()].map((id) => ({
    id,
    text: keyText({ id, span, form, decimals: undefined }),
  }));
  const { data, error } = useQuery({
    ...asking(bulletinEndpoints.liveFigures, {
      params: { county },
      query: { place, from, to, keys: keys.map((key) => key.text).join(',') },
    }),
    placeholderData: (before) => before,
  });
  const found = new Map(data?.figures.map(({ key, value }) => [key, value]));
  const texts = new Map(
    keys.flatMap(({ id, text }) => {
      const value = found.get(text);
      return value ? [[id, reckonedText(text, value, language)]] : [];
    }),
  );
  return { texts, error };
}

interface RowsProps {
  readonly name: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly textOf: (id: string) => string;
  onInsert(id: string): void;
}

function SourceRows({ name, rows, textOf, onInsert }: RowsProps) {
  const say = useWords(WORDS);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul className="bulletin-live">
        {rows.map(({ id, label }) => (
          <li key={id}>
            <span>{label}</span>
            <strong>{textOf(id)}</strong>
            <Button
              size="small"
              data-insert={id}
              aria-label={`${say('insert')} ${label}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert(id)}
            >
              {say('insert')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
