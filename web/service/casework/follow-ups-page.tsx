// Calls back: who is to be asked whether a matter was really mended, by somebody who had no hand in it, and how they were drawn.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { caseworkEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import './casework.css';
import { Draws } from './follow-up/draws.tsx';
import { CaseTable } from './list/case-table.tsx';
import { useCaseCounty } from './parts/use-case-county.ts';

const WORDS = wordsOf({
  title: { zh: '回访', en: 'Follow-up calls' },
  who: {
    zh: '回访由没有办过这件事、也不在责任单位的人来做；程序不会让经办人回访自己办的事。',
    en: 'Whoever calls back had no hand in the matter and is not of the office responsible: the program does not let handlers follow up their own.',
  },
  script: {
    zh: '这样说：“您好，我是县综治中心的回访人员。您反映的事责任单位说已经办完，想听您说说实际情况。怎么想就怎么说，没有标准答案，您说的不会告诉经办人是谁说的。”然后问：解决了吗？满意吗？',
    en: 'Say: “I call on behalf of the county office. The office responsible says that your matter is done; I would like to hear how it really stands. Say what you think: there is no right answer, and whoever dealt with it is not told who said what.” Then ask: is it resolved? Are you satisfied?',
  },
  owed: { zh: '等待回访', en: 'To be called back' },
});

const SIZE = 50;

export function FollowUpsPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <FollowUps county={county} />;
}

function FollowUps({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/follow-ups' });
  const navigate = useNavigate({ from: '/follow-ups' });
  const query = { duty: 'follow-up' as const, order: 'due' as const, page: search.page ?? 1, size: SIZE };
  const { data, error, isFetching } = useQuery({
    ...asking(caseworkEndpoints.cases, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  return (
    <section className="cases follow-ups">
      <h1 className="case-new-title">{say('title')}</h1>
      <p className="case-apart">{say('who')}</p>
      <p className="muted">{say('script')}</p>
      <Draws county={county} />
      <h2>{say('owed')}</h2>
      <ProblemNote error={error} />
      <CaseTable
        county={county}
        rows={data?.rows ?? []}
        total={data?.total ?? 0}
        isTotalCapped={data?.isTotalCapped ?? false}
        search={{ page: search.page, order: 'due' }}
        size={SIZE}
        chosen={undefined}
        isWaiting={isFetching && !data}
        isFiltered={false}
        onSearch={({ page }) => void navigate({ search: { page } })}
      />
    </section>
  );
}
