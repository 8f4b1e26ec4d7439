// The filters above the table of places; what they say stands in the address.
import { Input, Select } from 'antd';
import type { Indicator } from '#wire/survey';
import { useWords } from '../../../shell/language.tsx';
import { useWhereabouts } from '../../results/use-whereabouts.ts';
import { ANALYSIS_WORDS } from '../analysis-words.ts';
import { isFiltering } from './place-filter.ts';

interface FiltersProps {
  readonly indicator: Indicator;
  readonly shown: number;
}

export function PlaceFilters({ indicator, shown }: FiltersProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { search, look } = useWhereabouts();
  return (
    <search className="analysis-filters">
      <Input.Search
        key={search.find ?? ''}
        aria-label={say('find')}
        placeholder={say('find')}
        defaultValue={search.find ?? ''}
        maxLength={40}
        allowClear
        onSearch={(text) => look({ find: text.trim() || undefined })}
      />
      <TierFilter tiers={indicator.tiers} />
      <OnlyFilter />
      <SideFilter />
      <span className="muted" aria-live="polite">
        {say('shownOf', { shown, all: indicator.places.length })}
      </span>
      {isFiltering(search) && (
        <button
          type="button"
          className="button"
          onClick={() => look({ find: undefined, tier: undefined, only: undefined, side: undefined })}
        >
          {say('clear')}
        </button>
      )}
    </search>
  );
}

function TierFilter({ tiers }: { readonly tiers: number }) {
  const say = useWords(ANALYSIS_WORDS);
  const { search, look } = useWhereabouts();
  const numbers = Array.from({ length: tiers }, (_, index) => index + 1);
  return (
    <Select<number>
      aria-label={say('tierFilter')}
      value={search.tier ?? 0}
      onChange={(tier) => look({ tier: tier || undefined })}
      options={[
        { value: 0, label: say('anyTier') },
        ...numbers.map((tier) => ({ value: tier, label: say('tierNamed', { tier }) })),
      ]}
    />
  );
}

const ONLY = ['sure', 'caution', 'withheld'] as const;
const SIDES = ['below', 'above'] as const;

function OnlyFilter() {
  const say = useWords(ANALYSIS_WORDS);
  const { search, look } = useWhereabouts();
  return (
    <Select<string>
      aria-label={say('onlyFilter')}
      value={search.only ?? ''}
      onChange={(wanted) => look({ only: ONLY.find((each) => each === wanted) })}
      options={[
        { value: '', label: `${say('onlyFilter')}: ${say('anyOnly')}` },
        ...ONLY.map((value) => ({ value, label: say(value) })),
      ]}
    />
  );
}

function SideFilter() {
  const say = useWords(ANALYSIS_WORDS);
  const { search, look } = useWhereabouts();
  return (
    <Select<string>
      aria-label={say('sideFilter')}
      value={search.side ?? ''}
      onChange={(wanted) => look({ side: SIDES.find((each) => each === wanted) })}
      options={[
        { value: '', label: `${say('sideFilter')}: ${say('anySide')}` },
        ...SIDES.map((value) => ({ value, label: say(value) })),
      ]}
    />
  );
}
