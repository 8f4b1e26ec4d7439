// The villages of a frame with the numbers each has; the way to write the table.

import { Button, Empty } from 'antd';
import { useState } from 'react';
import { YUNJI_VILLAGES } from '#survey/sampling';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import type { Frame } from '../frame.ts';
import { draftsOf, type VillageDraft } from './village-draft.ts';
import { VillagesEditor } from './villages-editor.tsx';
import { VillagesTable } from './villages-table.tsx';

const WORDS = wordsOf({
  heading: { zh: '村（社区）表', en: 'Villages' },
  edit: { zh: '修改村表', en: 'Change the table' },
  begin: { zh: '填写村表', en: 'Write the table' },
  example: { zh: '用示例：云集 23 个村（社区）', en: 'Use the example: the 23 villages of Yunji' },
  exampleHint: {
    zh: '示例的名称和任务数来自 2023 年方案附件3；人口和村级代码是虚构的。',
    en: 'Names and targets of the example are those of annex 3 of the plan of 2023; populations and village codes are made up.',
  },
  inUse: {
    zh: '抽样框已用于调查，村表不能再改。',
    en: 'The frame is used by a survey; its village table no longer changes.',
  },
  empty: {
    zh: '还没有村（社区）。先填村表，才能导入号码：可以直接粘贴文件里的表格。',
    en: 'There are no villages yet. Write the table first, then bring in numbers: a table from a document can be pasted as it is.',
  },
});

const YUNJI_COUNTY = '430422';

export function VillagesCard({ frame }: { readonly frame: Frame }) {
  const say = useWords(WORDS);
  const mayWrite = useMay()('frame.write') && frame.surveys === 0;
  const [drafts, setDrafts] = useState<readonly VillageDraft[]>();
  const isEmpty = frame.places.length === 0;
  if (drafts)
    return (
      <section className="card frame-card" aria-label={say('heading')}>
        <h2>{say('heading')}</h2>
        <VillagesEditor frame={frame} initial={drafts} onClose={() => setDrafts(undefined)} />
      </section>
    );
  return (
    <section className="card frame-card" aria-label={say('heading')}>
      <div className="frame-card-head">
        <h2>{say('heading')}</h2>
        {mayWrite && !isEmpty && (
          <Button onClick={() => setDrafts(draftsOf(frame.places))}>{say('edit')}</Button>
        )}
      </div>
      {frame.surveys > 0 && <p className="muted">{say('inUse')}</p>}
      {!isEmpty && <VillagesTable places={frame.places} />}
      {isEmpty && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={<span className="muted">{say('empty')}</span>}
        >
          {mayWrite && (
            <Button type="primary" onClick={() => setDrafts([])}>
              {say('begin')}
            </Button>
          )}
          {mayWrite && frame.isSimulated && frame.county === YUNJI_COUNTY && (
            <p className="villages-example">
              <Button onClick={() => setDrafts(yunjiDrafts())}>{say('example')}</Button>
              <span className="field-hint">{say('exampleHint')}</span>
            </p>
          )}
        </Empty>
      )}
    </section>
  );
}

function yunjiDrafts(): readonly VillageDraft[] {
  return draftsOf(YUNJI_VILLAGES.map(({ numbers, ...village }) => ({ ...village, target: numbers })));
}
