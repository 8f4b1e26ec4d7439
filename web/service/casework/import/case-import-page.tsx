// Requests and disputes brought in from Excel or CSV. The import stands in the address: reloaded, it is where it was.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { caseImportEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import '../casework.css';
import { useCaseCounty } from '../parts/use-case-county.ts';
import { FoundList } from './found-list.tsx';
import { ListChoice } from './list-choice.tsx';

const WORDS = wordsOf({
  title: { zh: '从 Excel 导入', en: 'Bring in from Excel' },
  back: { zh: '回到列表', en: 'Back to the list' },
  another: { zh: '选择别的文件', en: 'Choose another file' },
});

export function CaseImportPage() {
  const say = useWords(WORDS);
  const county = useCaseCounty();
  const { import: importId } = useSearch({ from: '/office/cases/import' });
  const navigate = useNavigate({ from: '/cases/import' });
  if (county === undefined) return null;
  return (
    <section className="cases">
      <header className="cases-head">
        <h1>{say('title')}</h1>
        <Link to="/cases">{say('back')}</Link>
      </header>
      {importId === undefined ? (
        <ListChoice county={county} onRead={({ id }) => void navigate({ search: { import: id } })} />
      ) : (
        <KeptImport county={county} importId={importId} onNext={() => void navigate({ search: {} })} />
      )}
    </section>
  );
}

interface KeptImportProps {
  readonly county: string;
  readonly importId: string;
  readonly onNext: () => void;
}

function KeptImport({ county, importId, onNext }: KeptImportProps) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(caseImportEndpoints.caseImport, { params: { county, importId } }));
  if (data) return <FoundList county={county} found={data} onNext={onNext} />;
  return error ? (
    <>
      <ProblemNote error={error} />
      <Link to="/cases/import">{say('another')}</Link>
    </>
  ) : null;
}
