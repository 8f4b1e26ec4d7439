// One version of the rules as everybody may read it.
import { Table } from 'antd';
import { BASES } from '#service/patrol/points';
import type { PointsBook } from '#wire/service';
import { ToneTag } from '../../../../platform/parts/tone-tag.tsx';
import { useListed, useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { dutyLabel } from '../parts/duty-label.ts';

const WORDS = wordsOf({
  version: { zh: '第 {version} 版，自 {effectiveFrom} 起', en: 'Version {version}, from {effectiveFrom}' },
  current: { zh: '现行', en: 'in force' },
  reason: { zh: '说明：{reason}', en: 'Why: {reason}' },
  rule: { zh: '规则', en: 'Rule' },
  counts: { zh: '计分依据', en: 'Counts' },
  every: { zh: '{basis}，每满 {minutes} 分钟', en: '{basis}, every full {minutes} minutes' },
  duty: { zh: '职责', en: 'Duty' },
  any: { zh: '全部', en: 'any' },
  points: { zh: '分值', en: 'Points' },
  most: { zh: '每次最多', en: 'At most' },
  week: { zh: '每周活动 {aim} 次', en: '{aim} activities a week' },
  year: { zh: '全年 {aim} 分', en: '{aim} points a year' },
  bonus: { zh: '，达到奖 {bonus} 分', en: ', {bonus} on reaching it' },
  targets: { zh: '目标（只奖励，不扣罚）：', en: 'Targets (they reward, and take nothing): ' },
});

export function BookCard({ book, isCurrent }: { readonly book: PointsBook; readonly isCurrent: boolean }) {
  const say = useWords(WORDS);
  const text = useText();
  const listed = useListed('clauses');
  const { week, year } = book.targets;
  const target = (kind: 'week' | 'year', { aim, bonus }: typeof week): string =>
    say(kind, { aim }) + (bonus > 0 ? say('bonus', { bonus }) : '');
  return (
    <article className="card points-column" data-version={book.version}>
      <h2>
        {say('version', book)} {isCurrent && <ToneTag tone="good">{say('current')}</ToneTag>}
      </h2>
      <p className="muted">{say('reason', book)}</p>
      <Table
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={book.rules}
        columns={[
          { title: say('rule'), dataIndex: 'name' },
          {
            title: say('counts'),
            responsive: ['sm'],
            render: (_, { basis, perMinutes }) =>
              BASES[basis].byMinutes
                ? say('every', { basis: text(BASES[basis].label), minutes: perMinutes })
                : text(BASES[basis].label),
          },
          {
            title: say('duty'),
            responsive: ['md'],
            render: (_, { duty }) => (duty === null ? say('any') : text(dutyLabel(duty))),
          },
          { title: say('points'), dataIndex: 'points', align: 'right' },
          { title: say('most'), align: 'right', render: (_, { most }) => most ?? '–' },
        ]}
      />
      <p className="points-law">
        {say('targets')}
        {listed([target('week', week), target('year', year)])}
      </p>
    </article>
  );
}
