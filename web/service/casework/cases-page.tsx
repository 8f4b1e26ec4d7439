// Requests and disputes of one's offices: what is due, what is filtered, page by page. All that is chosen stands in the address.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { caseworkEndpoints } from '#wire/service';
import { addressOf } from '../../shell/call.ts';
import { useLanguage, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './casework.css';
import { BoardStrip } from './list/board-strip.tsx';
import { CaseFilters } from './list/case-filters.tsx';
import { type CaseSearch, isFiltered } from './list/case-search.ts';
import { CaseTable } from './list/case-table.tsx';
import { SavedFilters } from './list/saved-filters.tsx';
import { useListKeys } from './list/use-list-keys.ts';
import { useCaseCounty } from './parts/use-case-county.ts';

const WORDS = wordsOf({
  title: { zh: '诉求与纠纷', en: 'Requests and disputes' },
  add: { zh: '登记一件', en: 'Take one in' },
  bringIn: { zh: '从 Excel 导入', en: 'Bring in from Excel' },
  export: { zh: '导出 Excel', en: 'Excel' },
  exportHint: {
    zh: '导出当前筛选的列表（最多 10,000 件），不含反映人信息',
    en: 'the list as filtered (at most 10,000), without anything of the senders',
  },
  keys: { zh: '键盘：↑ ↓ 选择，Enter 打开，N 登记', en: 'Keys: ↑ ↓ choose, Enter opens, N takes one in' },
  nowhere: {
    zh: '您的机构没有对应的县（市、区）。请管理员在“人员与机构”里填写行政区划代码。',
    en: 'Your office serves no county. Ask an administrator to enter its region code under “People”.',
  },
});

const SIZE = 50;

export function CasesPage() {
  const say = useWords(WORDS);
  const county = useCaseCounty();
  return county === undefined ? <p className="card">{say('nowhere')}</p> : <Cases county={county} />;
}

function Cases({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const choose = (wanted: CaseSearch): void => void navigate({ search: wanted });
  const query = { ...search, page: search.page ?? 1, size: SIZE };
  const { data, error, isFetching } = useQuery({
    ...asking(caseworkEndpoints.cases, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  const rows = data?.rows ?? [];
  const chosen = useListKeys(county, rows);
  return (
    <section className="cases">
      <ListHead county={county} search={search} />
      <BoardStrip county={county} search={search} onChoose={choose} />
      <CaseFilters county={county} search={search} onChoose={choose} />
      <SavedFilters county={county} search={search} onChoose={choose} />
      <ProblemNote error={error} />
      <CaseTable
        county={county}
        rows={rows}
        total={data?.total ?? 0}
        isTotalCapped={data?.isTotalCapped ?? false}
        search={search}
        size={SIZE}
        chosen={chosen}
        isWaiting={isFetching && !data}
        isFiltered={isFiltered(search)}
        onSearch={choose}
      />
      <p className="muted cases-keys">{say('keys')}</p>
    </section>
  );
}

function ListHead({ county, search }: { readonly county: string; readonly search: CaseSearch }) {
  const say = useWords(WORDS);
  const may = useMay();
  const { language } = useLanguage();
  const { page: _page, ...filter } = search;
  const file = addressOf(caseworkEndpoints.exportCases, {
    params: { county },
    query: { ...filter, language },
  });
  return (
    <header className="cases-head">
      <h1>{say('title')}</h1>
      {may('case.export') && (
        <a className="button" href={file} title={say('exportHint')} download>
          {say('export')}
        </a>
      )}
      {may('case.take-in') && (
        <>
          <Link className="button" to="/cases/import">
            {say('bringIn')}
          </Link>
          <Link to="/cases/new">
            <Button type="primary" data-act="take-in">
              {say('add')}
            </Button>
          </Link>
        </>
      )}
    </header>
  );
}
