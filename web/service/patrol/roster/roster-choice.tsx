// Choosing a roster: what holds where it says nothing itself, the template, and the file.
import { Checkbox } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { type PatrolImport, patrolRosterEndpoints } from '#wire/service';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { addressOf } from '../../../shell/call.ts';
import { useLanguage, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useVillageOptions } from '../../outreach/parts/use-villages.ts';
import { ChoiceField, DayField } from '../../outreach/parts/written-fields.tsx';
import { type RosterTerms, sendRoster } from './send-roster.ts';

const WORDS = wordsOf({
  columns: {
    zh: 'Excel（.xlsx）或 CSV，最多 5,000 行。要有“姓名”，再加“村/社区”“联系电话”“职务”等；还认得“队伍名称”“入队时间”“指导员”。表头上面的标题不要紧。',
    en: 'Excel (.xlsx) or CSV, 5,000 rows at most, with a column for the name and one for village, phone or post; also known: team, joined, instructor. Titles above do no harm.',
  },
  noIdentity: {
    zh: '有身份证号的表不收：请先删掉那一列。收下后每个人有一个志愿者编号。',
    en: 'A list with identity numbers is refused: delete the column first. Everyone gets a volunteer number.',
  },
  template: { zh: '下载模板', en: 'Download the template' },
  joined: { zh: '没写入队时间的，从哪天算', en: 'Joined on (rows that do not say)' },
  village: {
    zh: '整张表都是一个村的（表里没有“村/社区”一列时）',
    en: 'All of one village (only where the list has no such column)',
  },
  any: { zh: '按表里写的', en: 'as the list says' },
  carries: {
    zh: '村、队伍、指导员空着的，与上一行相同（表里有合并的单元格时勾选）',
    en: 'An empty village, team or instructor is that of the row above (tick where cells are merged)',
  },
  choose: { zh: '选择文件', en: 'Choose the file' },
  reading: { zh: '正在读…', en: 'Reading …' },
});

interface Props {
  readonly county: string;
  onRead(found: PatrolImport): void;
}

export function RosterChoice({ county, onRead }: Props) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const villages = useVillageOptions();
  const [terms, setTerms] = useState<RosterTerms>({
    joinedOn: localTime(Date.now()).date,
    placeCode: undefined,
    carries: false,
  });
  const change = (part: Partial<RosterTerms>): void => setTerms({ ...terms, ...part });
  const reading = useCommand<File>({
    send: async (id, file) => onRead(await sendRoster(county, id, file, terms)),
    changes: [],
  });
  const template = addressOf(patrolRosterEndpoints.rosterTemplate, {
    params: { county },
    query: { language },
  });
  return (
    <div className="card outreach-form">
      <div>{say('columns')}</div>
      <p className="outreach-note">{say('noIdentity')}</p>
      <div>
        <a href={template} download>
          {say('template')}
        </a>
      </div>
      <DayField label={say('joined')} value={terms.joinedOn} onWrite={(joinedOn) => change({ joinedOn })} />
      <ChoiceField
        label={say('village')}
        value={terms.placeCode ?? 'any'}
        options={[{ value: 'any', label: say('any') }, ...villages]}
        onChoose={(wanted) => change({ placeCode: wanted === 'any' ? undefined : wanted })}
      />
      <Checkbox
        checked={terms.carries}
        onChange={({ target }) => change({ carries: target.checked })}
        data-act="carries"
      >
        {say('carries')}
      </Checkbox>
      <div>
        <FileButton
          words={say(reading.isPending ? 'reading' : 'choose')}
          accept=".xlsx,.csv,.txt"
          onFile={(file) => reading.mutate(file)}
        />
      </div>
      <ProblemNote error={reading.error} />
    </div>
  );
}
