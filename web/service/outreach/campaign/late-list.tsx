// What is late, longest first, and who is asked about it.
import { lateMeasures } from '#service/outreach';
import { useListed, useWords, wordsOf } from '../../../shell/language.tsx';
import type { Campaign } from './use-campaign.ts';

const WORDS = wordsOf({
  late: { zh: '逾期 {n} 项', en: '{n} late' },
  none: { zh: '没有逾期的措施。', en: 'Nothing is late.' },
  days: { zh: '逾期 {n} 天', en: '{n} days late' },
  asked: { zh: '请问：{units}', en: 'Ask: {units}' },
  lead: { zh: '牵头：{lead}', en: 'Lead: {lead}' },
  closed: { zh: '活动已结束', en: 'The campaign is closed' },
});

export function LateList({
  campaign: { plan, standing, standingOfMeasures },
}: {
  readonly campaign: Campaign;
}) {
  const say = useWords(WORDS);
  const listed = useListed();
  const late = lateMeasures(standingOfMeasures);
  if (standing !== 'running') return null;
  if (late.length === 0) return <p className="plan-fine">{say('none')}</p>;
  const texts = new Map(plan.phases.flatMap(({ measures }) => measures.map(({ id, text }) => [id, text])));
  return (
    <section className="card plan-late" aria-label={say('late', { n: late.length })}>
      <h2>{say('late', { n: late.length })}</h2>
      <ul>
        {late.map(({ measureId, daysLate, asked, lead }) => (
          <li key={measureId} data-late={measureId}>
            <strong>{texts.get(measureId)}</strong>
            <span className="plan-days">{say('days', { n: daysLate })}</span>
            <span>{say('asked', { units: listed(asked) })}</span>
            <span className="muted">{say('lead', { lead })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
