// Cover and training: what runs out soon, policies and whom they cover, courses.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useWords, wordsOf } from '../../shell/language.tsx';
import '../outreach/outreach.css';
import { InCounty } from '../outreach/parts/in-county.tsx';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import { PoliciesPart } from './cover/policies-part.tsx';
import { RemindersPart } from './cover/reminders-part.tsx';
import './patrol.css';
import { TrainingsPart } from './training/trainings-part.tsx';

const WORDS = wordsOf({
  title: { zh: '保险与培训', en: 'Cover and training' },
  note: {
    zh: '保险没有生效，有人身风险的任务（巡防、调解、帮扶，水边、人多的地方）不能去，程序不派。',
    en: 'While cover is not in force nobody is sent on a risky duty: patrols, mediation, helping people back, water, crowds.',
  },
  what: { zh: '看什么', en: 'What' },
  reminders: { zh: '提醒', en: 'Reminders' },
  policies: { zh: '保单', en: 'Policies' },
  trainings: { zh: '培训', en: 'Training' },
});

export function CoverPage() {
  const say = useWords(WORDS);
  const { show = 'reminders', county: chosen } = useSearch({ from: '/office/patrol/cover' });
  const navigate = useNavigate({ from: '/patrol/cover' });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <PrintButton />
      </header>
      <p className="outreach-note">{say('note')}</p>
      <Segmented<'reminders' | 'policies' | 'trainings'>
        className="outreach-filter"
        aria-label={say('what')}
        value={show}
        onChange={(wanted) =>
          void navigate({ search: { county: chosen, show: wanted === 'reminders' ? undefined : wanted } })
        }
        options={(['reminders', 'policies', 'trainings'] as const).map((value) => ({
          value,
          label: say(value),
        }))}
      />
      <InCounty chosen={chosen} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => (
          <>
            {show === 'reminders' && <RemindersPart county={county} />}
            {show === 'policies' && <PoliciesPart county={county} />}
            {show === 'trainings' && <TrainingsPart county={county} />}
          </>
        )}
      </InCounty>
    </section>
  );
}
