// What a survey is made of and never changes: questionnaire version with its hash, frame, scoring rules.

import { countText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from '../frame/use-survey.ts';
import { RuleList } from './rule-list.tsx';

const WORDS = wordsOf({
  heading: { zh: '固定不变的', en: 'What is fixed' },
  questionnaire: { zh: '问卷', en: 'Questionnaire' },
  version: { zh: '{title}，第 {number} 版', en: '{title}, version {number}' },
  hash: { zh: '校验码（SHA-256）', en: 'Hash (SHA-256)' },
  frame: { zh: '抽样框', en: 'Frame' },
  frameLine: { zh: '{name}，{units} 个号码', en: '{name}, {units} numbers' },
  rules: { zh: '评分规则', en: 'Scoring rules' },
  noRules: { zh: '没有', en: 'none' },
  created: { zh: '建立', en: 'Made' },
  started: { zh: '开始', en: 'Started' },
  closed: { zh: '结束', en: 'Closed' },
});

export function FixedFacts({ survey }: { readonly survey: Survey }) {
  const say = useWords(WORDS);
  const times = useTimes();
  return (
    <section className="settings-part">
      <h2>{say('heading')}</h2>
      <dl className="settings-facts">
        <dt>{say('questionnaire')}</dt>
        <dd>{say('version', { title: survey.questionnaireTitle, number: survey.versionNumber })}</dd>
        <dt>{say('hash')}</dt>
        <dd>
          <code>{survey.versionHash}</code>
        </dd>
        <dt>{say('frame')}</dt>
        <dd>{say('frameLine', { name: survey.frameName, units: countText(survey.units) })}</dd>
        <dt>{say('created')}</dt>
        <dd>{times.dayAndClock(survey.createdMs)}</dd>
        {survey.startedMs !== null && (
          <>
            <dt>{say('started')}</dt>
            <dd>{times.dayAndClock(survey.startedMs)}</dd>
          </>
        )}
        {survey.closedMs !== null && (
          <>
            <dt>{say('closed')}</dt>
            <dd>{times.dayAndClock(survey.closedMs)}</dd>
          </>
        )}
        <dt>{say('rules')}</dt>
        <dd>{survey.rules.length === 0 ? say('noRules') : <RuleList rules={survey.rules} />}</dd>
      </dl>
    </section>
  );
}
