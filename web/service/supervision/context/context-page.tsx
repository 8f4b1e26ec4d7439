// Context beside perception: what police and courts count, a year against the one before, next to what was published of the survey and to
// the cases of the same months. Beside, and not because of.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import type { z } from 'zod';
import { contextEndpoints } from '#wire/service';
import { addressOf } from '../../../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import { PrintButton } from '../../outreach/parts/page-acts.tsx';
import '../polls-and-cards.css';
import type { ContextSearch } from './context-search.ts';
import { ContextSide } from './context-side.tsx';
import { KindTable } from './kind-table.tsx';

const WORDS = wordsOf({
  title: { zh: '警情、案件与感受', en: 'Counts and perception' },
  beside: {
    zh: '左边是公安、法院的汇总数，右边是公布的调查结果和办件数。放在一起看，不说明谁是谁的原因：报警少了，可能是案子少了，也可能是报的人少了。',
    en: 'On the left what police and courts count; on the right published survey results and cases. Side by side, and not cause and effect: fewer alarms may be fewer crimes, or fewer people who call.',
  },
  place: { zh: '地方', en: 'Place' },
  year: { zh: '年份', en: 'Year' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'to' },
  month: { zh: '{n} 月', en: 'month {n}' },
  bring: { zh: '导入…', en: 'Bring in …' },
  file: { zh: '下载表格（CSV）', en: 'Download (CSV)' },
  none: {
    zh: '这个地方还没有数字。由县里导入公安、法院的汇总表以后，这里就有了。',
    en: 'There are no figures of this place yet. They come when the county brings in the counts of police and courts.',
  },
  simulated: { zh: '以下数字是模拟的', en: 'These figures are simulated' },
});

export type ContextAnswer = z.output<typeof contextEndpoints.contextPage.answer>;

export function ContextPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Context county={county} />;
}

function Context({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const search = useSearch({ from: '/office/context' });
  const { data, error, isPlaceholderData } = useQuery({
    ...asking(contextEndpoints.contextPage, { params: { county }, query: search }),
    placeholderData: (before) => before,
  });
  return (
    <section className="outreach" aria-busy={isPlaceholderData}>
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        {may('context.write') && <Link to="/context/import">{say('bring')}</Link>}
      </header>
      <p className="outreach-note">{say('beside')}</p>
      <ProblemNote error={error} />
      {data && <Choices county={county} shown={data} search={search} />}
      {data?.isSimulated && <p className="muted">{say('simulated')}</p>}
      {data && (
        <div className="context-columns">
          <section className="card">
            {data.kinds.length === 0 ? <p className="muted">{say('none')}</p> : <KindTable shown={data} />}
          </section>
          <ContextSide shown={data} />
        </div>
      )}
    </section>
  );
}

interface ChoicesProps {
  readonly county: string;
  readonly shown: ContextAnswer;
  readonly search: ContextSearch;
}

function Choices({ county, shown, search }: ChoicesProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  const navigate = useNavigate({ from: '/context' });
  const go = (changed: ContextSearch): void => void navigate({ search: { ...search, ...changed } });
  const { place, year, fromMonth, toMonth, places, years } = shown;
  const asked = { place, year, fromMonth, toMonth };
  return (
    <div className="outreach-filters">
      <Select<string>
        aria-label={say('place')}
        value={place}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(wanted) => go({ place: wanted })}
        options={places.map(({ code, name }) => ({ value: code, label: text(name) }))}
        notFoundContent={null}
        popupMatchSelectWidth={false}
      />
      <Select<number>
        aria-label={say('year')}
        value={year}
        onChange={(wanted) => go({ year: wanted, toMonth: undefined })}
        options={(years.length > 0 ? years : [year]).map((value) => ({ value, label: String(value) }))}
      />
      <Months shown={shown} onChoose={go} />
      <span className="supervision-gap" />
      <a
        className="button"
        href={addressOf(contextEndpoints.contextCsv, { params: { county }, query: { ...asked, language } })}
        download
      >
        {say('file')}
      </a>
      <PrintButton />
    </div>
  );
}

interface MonthsProps {
  readonly shown: ContextAnswer;
  readonly onChoose: (changed: ContextSearch) => void;
}

function Months({ shown: { fromMonth, toMonth }, onChoose }: MonthsProps) {
  const say = useWords(WORDS);
  const months = Array.from({ length: 12 }, (_, nth) => ({
    value: nth + 1,
    label: say('month', { n: nth + 1 }),
  }));
  return (
    <>
      <span>{say('from')}</span>
      <Select<number>
        aria-label={say('from')}
        value={fromMonth}
        onChange={(from) => onChoose({ fromMonth: from })}
        options={months}
      />
      <span>{say('to')}</span>
      <Select<number>
        aria-label={say('to')}
        value={toMonth}
        onChange={(to) => onChoose({ toMonth: to })}
        options={months}
      />
    </>
  );
}
