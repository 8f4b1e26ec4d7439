// The figures of all meetings in a span: how many, who came, what was said, what was mended, what was told back.
import type { z } from 'zod';
import type { meetingEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  meetings: { zh: '评议会', en: 'Meetings' },
  residents: { zh: '到场居民（人次）', en: 'Residents who came' },
  units: { zh: '到场单位', en: 'Units that came' },
  suggestions: { zh: '意见建议', en: 'Suggestions' },
  mended: { zh: '其中已整改', en: 'Of them mended' },
  told: { zh: '其中已反馈', en: 'Of them told back' },
});
const ORDER = ['meetings', 'residents', 'units', 'suggestions', 'mended', 'told'] as const;

type TotalsOfMeetings = z.output<typeof meetingEndpoints.meetings.answer>['totals'];

export function Totals({ totals }: { readonly totals: TotalsOfMeetings }) {
  const say = useWords(WORDS);
  return (
    <dl className="meeting-totals">
      {ORDER.map((name) => (
        <div key={name} data-total={name}>
          <dt>{say(name)}</dt>
          <dd>{countText(totals[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
