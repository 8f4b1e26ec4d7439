// Bringing counts in: choose a file, see what was read and what is wrong with it, then take it or leave it. A list with people in it is
// refused whole, by row and column.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { CONTEXT_GIVERS, type ContextGiver } from '#service/supervision/context';
import { type ContextImport, contextEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { addressOf } from '../../../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import '../polls-and-cards.css';
import { FoundFigures } from './found-figures.tsx';
import { sendContextFile } from './send-context-file.ts';

const WORDS = wordsOf({
  title: { zh: '导入警情、案件汇总', en: 'Bring in counts' },
  back: { zh: '返回', en: 'Back' },
  only: {
    zh: '只收汇总数：月份、地区、类别、件数。表里有姓名、身份证号、电话、住址等任何个人信息的，整个文件都不收，并告诉您在第几行第几列。',
    en: 'Counts alone: month, place, kind, count. A file with names, identity numbers, telephones, addresses or anything else of a person is refused whole, and you are told in which row and column.',
  },
  layouts: {
    zh: 'Excel（.xlsx）或 CSV。可以一行一个类别（月份、地区、类别、件数），也可以一类一列（月份、地区、有效报警、刑事警情……）。没有“地区”一列的算全县。',
    en: 'Excel (.xlsx) or CSV: a row for each kind (month, place, kind, count), or a column for each kind (month, place, alarms, criminal alarms …). Without a column of places it is the whole county.',
  },
  template: { zh: '下载模板', en: 'Download the template' },
  given: { zh: '谁提供的', en: 'Given by' },
  choose: { zh: '选择文件', en: 'Choose the file' },
  reading: { zh: '正在读…', en: 'Reading …' },
  earlier: { zh: '以前导入的', en: 'Brought in before' },
  line: { zh: '{when} {person}：{file}', en: '{when} {person}: {file}' },
});

const GIVERS = ['police', 'court'] as const satisfies readonly ContextGiver[];

export function ContextImportPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Importing county={county} />;
}

function Importing({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const { import: importId } = useSearch({ from: '/office/context/import' });
  const navigate = useNavigate({ from: '/context/import' });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <Link to="/context">{say('back')}</Link>
      </header>
      <p className="outreach-note">{say('only')}</p>
      {importId === undefined ? (
        <Choice county={county} onRead={({ id }) => void navigate({ search: { import: id } })} />
      ) : (
        <Kept county={county} importId={importId} onNext={() => void navigate({ search: {} })} />
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly county: string;
  readonly onRead: (found: ContextImport) => void;
}

function Choice({ county, onRead }: ChoiceProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  const [givenBy, setGivenBy] = useState<ContextGiver>('police');
  const reading = useCommand<File>({
    send: async (id, file) => onRead(await sendContextFile(county, id, file, givenBy)),
    changes: [contextEndpoints.contextImports],
  });
  const template = addressOf(contextEndpoints.contextTemplate, { params: { county }, query: { language } });
  return (
    <>
      <section className="card outreach-form">
        <div>{say('layouts')}</div>
        <a href={template} download>
          {say('template')}
        </a>
        <Field label={say('given')}>
          {(id) => (
            <Radio.Group
              id={id}
              value={givenBy}
              onChange={({ target }) => setGivenBy(GIVERS.find((each) => each === target.value) ?? 'police')}
              options={GIVERS.map((value) => ({ value, label: text(CONTEXT_GIVERS[value]) }))}
            />
          )}
        </Field>
        <ProblemNote error={reading.error} />
        {reading.isPending ? (
          <p role="status">{say('reading')}</p>
        ) : (
          <FileButton
            words={say('choose')}
            accept=".xlsx,.csv,.txt"
            onFile={(file) => reading.mutate(file)}
          />
        )}
      </section>
      <Earlier county={county} onOpen={onRead} />
    </>
  );
}

function Earlier({ county, onOpen }: { readonly county: string; readonly onOpen: ChoiceProps['onRead'] }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { data } = useQuery(asking(contextEndpoints.contextImports, { params: { county } }));
  if (!data || data.rows.length === 0) return null;
  return (
    <section className="card">
      <h2>{say('earlier')}</h2>
      <ul className="context-earlier">
        {data.rows.map((row) => (
          <li key={row.id}>
            <Button type="link" size="small" onClick={() => onOpen(row)}>
              {say('line', {
                when: times.dayAndClock(row.startedMs),
                person: row.startedByName,
                file: row.fileName,
              })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KeptProps {
  readonly county: string;
  readonly importId: string;
  readonly onNext: () => void;
}

function Kept({ county, importId, onNext }: KeptProps) {
  const { data, error } = useQuery(asking(contextEndpoints.contextImport, { params: { county, importId } }));
  return data ? <FoundFigures county={county} found={data} onNext={onNext} /> : <ProblemNote error={error} />;
}
