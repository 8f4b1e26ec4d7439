// The columns of the audit log; on a phone what it was done to moves under what was done.

import type { TableColumnsType } from 'antd';
import type { z } from 'zod';
import type { platformEndpoints } from '#wire';
import { useLanguage, useText, useWords, wordsOf } from '../../shell/language.tsx';
import { useTimes } from '../parts/use-times.ts';
import { actionWords } from './action-words.ts';
import { detailsText, shortId } from './details-text.ts';

const WORDS = wordsOf({
  at: { zh: '时间', en: 'When' },
  person: { zh: '谁', en: 'Who' },
  nobody: { zh: '系统', en: 'the system' },
  action: { zh: '做了什么', en: 'Did what' },
  subject: { zh: '对象', en: 'To what' },
  details: { zh: '细节', en: 'Details' },
  county: { zh: '县', en: 'County' },
});

const NO_COUNTY = '000000';

export type AuditRow = z.output<typeof platformEndpoints.audit.answer>['rows'][number];

export function useAuditColumns(): TableColumnsType<AuditRow> {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  return [
    {
      title: say('at'),
      render: (_, { atMs }) => <When atMs={atMs} />,
    },
    { title: say('person'), render: (_, { personName }) => personName ?? <i>{say('nobody')}</i> },
    {
      title: say('action'),
      render: (_, row) => <What row={row} />,
    },
    {
      title: say('subject'),
      width: 150,
      responsive: ['md'],
      render: (_, { subject }) => <code title={subject}>{shortId(subject)}</code>,
    },
    {
      title: say('details'),
      responsive: ['lg'],
      render: (_, { details }) => (
        <span className="audit-details" title={detailsText(details, language)}>
          {detailsText(details, language)}
        </span>
      ),
    },
    {
      title: say('county'),
      width: 90,
      responsive: ['lg'],
      render: (_, { county }) => (county === NO_COUNTY ? '' : county),
    },
  ];
}

function When({ atMs }: { readonly atMs: number }) {
  const times = useTimes();
  return (
    <>
      <span className="audit-time">{times.day(atMs)}</span>{' '}
      <span className="audit-time">{times.clockWithSeconds(atMs)}</span>
    </>
  );
}

function What({ row: { action, subject, details } }: { readonly row: AuditRow }) {
  const text = useText();
  const { language } = useLanguage();
  return (
    <>
      <span title={action}>{text(actionWords(action))}</span>
      <div className="audit-narrow">
        <span className="audit-time">{shortId(subject)}</span> {detailsText(details, language)}
      </div>
    </>
  );
}
