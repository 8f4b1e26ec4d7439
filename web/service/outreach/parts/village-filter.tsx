// A choice among the villages within one's reach, or all of them.
import { Select } from 'antd';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useVillageOptions } from './use-villages.ts';

const WORDS = wordsOf({ all: { zh: '全部村（社区）', en: 'All villages' } });

interface Props {
  readonly chosen: string | undefined;
  onChoose(placeCode: string | undefined): void;
}

export function VillageFilter({ chosen, onChoose }: Props) {
  const say = useWords(WORDS);
  const options = useVillageOptions();
  return (
    <Select<string | undefined>
      aria-label={say('all')}
      placeholder={say('all')}
      value={chosen}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChoose}
      options={options}
    />
  );
}
