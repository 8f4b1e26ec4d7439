// One inspection or second look, opened on the spot.
import { Link } from '@tanstack/react-router';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useCampaignSearch } from '../use-campaign-search.ts';
import { InspectionForm } from './inspection-form.tsx';
import { SecondLookForm } from './second-look-form.tsx';
import { useInspections } from './use-inspections.ts';

const WORDS = wordsOf({
  back: { zh: '督查', en: 'Inspections' },
  unknown: { zh: '这一项不在您的督查里了', en: 'This is no longer among your inspections' },
});

export function InspectionScreen({ inspectionId }: { readonly inspectionId: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const { data, error } = useInspections();
  const search = { ...useCampaignSearch(), view: 'inspections' as const };
  const visit = data?.visits.find(({ id }) => id === inspectionId);
  const look = data?.looks.find(({ id }) => id === inspectionId);
  return (
    <section className="field-screen" data-screen="inspection">
      <Link to="/field" search={search} className="field-back">
        ‹ {say('back')}
      </Link>
      <ProblemNote error={data ? null : error} />
      {data && !visit && !look && <p className="card">{say('unknown')}</p>}
      {visit && (
        <>
          <header className="field-household">
            <h1>{text(visit.unitName)}</h1>
            <p className="muted">{visit.roundTitle}</p>
          </header>
          <InspectionForm visit={visit} />
        </>
      )}
      {look && <SecondLookForm look={look} />}
    </section>
  );
}
