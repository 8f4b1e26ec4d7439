// Choosing a list: what holds where it says nothing itself, the template, and the file.
import { Radio, Select } from 'antd';
import { useState } from 'react';
import { CASE_HEADINGS, CASE_SORTS, CASE_SOURCES, LIST_SOURCES } from '#service/casework';
import { type CaseImport, caseImportEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { addressOf } from '../../../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { usePlaceChoices } from '../parts/use-case-units.ts';
import { type StatedForAll, sendCaseFile } from './send-case-file.ts';

const WORDS = wordsOf({
  columns: {
    zh: 'Excel（.xlsx）或 CSV，最多 1,000 行。要有“{text}”一列；认得的其他表头：{others}。表头上面的标题、合并的表头都不要紧。',
    en: 'Excel (.xlsx) or CSV, 1,000 rows at most, with a column “content”; also known: village, address, kind, source, sender, phone, date, people. Titles above and merged headers do no harm.',
  },
  template: { zh: '下载模板', en: 'Download the template' },
  source: { zh: '来源（表里没写的行）', en: 'Came by (rows that do not say)' },
  sort: { zh: '诉求还是纠纷（类别没写的行）', en: 'Request or dispute (rows without a kind)' },
  place: {
    zh: '整张表都是一个地方的（表里没有“村/社区”一列时）',
    en: 'All of one place (only where the list has no column of places)',
  },
  choose: { zh: '选择文件', en: 'Choose the file' },
  reading: { zh: '正在读…', en: 'Reading …' },
});

interface ListChoiceProps {
  readonly county: string;
  readonly onRead: (found: CaseImport) => void;
}

export function ListChoice({ county, onRead }: ListChoiceProps) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const [stated, setStated] = useState<StatedForAll>({
    source: 'counter',
    sort: 'request',
    placeCode: undefined,
  });
  const reading = useCommand<File>({
    send: async (id, file) => onRead(await sendCaseFile(county, id, file, stated)),
    changes: [],
  });
  const { text: texts, ...others } = CASE_HEADINGS;
  const known = Object.values(others).map(([first]) => first);
  const template = addressOf(caseImportEndpoints.caseTemplate, { params: { county }, query: { language } });
  return (
    <div className="card intake">
      <div>{say('columns', { text: texts[1], others: known.join('、') })}</div>
      <div>
        <a href={template} download>
          {say('template')}
        </a>
      </div>
      <StatedFields county={county} stated={stated} onChange={(part) => setStated({ ...stated, ...part })} />
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

interface StatedFieldsProps {
  readonly county: string;
  readonly stated: StatedForAll;
  readonly onChange: (part: Partial<StatedForAll>) => void;
}

function StatedFields({ county, stated, onChange }: StatedFieldsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const places = usePlaceChoices(county);
  return (
    <>
      <Field label={say('source')}>
        {(id) => (
          <Radio.Group
            id={id}
            value={stated.source}
            onChange={({ target }) => onChange({ source: target.value })}
            options={LIST_SOURCES.map((value) => ({ value, label: text(CASE_SOURCES[value].label) }))}
          />
        )}
      </Field>
      <Field label={say('sort')}>
        {(id) => (
          <Radio.Group
            id={id}
            value={stated.sort}
            onChange={({ target }) => onChange({ sort: target.value })}
            options={Object.entries(CASE_SORTS).map(([value, { label }]) => ({ value, label: text(label) }))}
          />
        )}
      </Field>
      <Field label={say('place')}>
        {(id) => (
          <Select<string>
            id={id}
            allowClear
            value={stated.placeCode ?? null}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(placeCode) => onChange({ placeCode: placeCode ?? undefined })}
            options={places}
          />
        )}
      </Field>
    </>
  );
}
