// The name of a place as a call or a shift has it: a village by its name, and a street or the county as the whole of it.
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useVillageName } from '../../outreach/parts/use-villages.ts';

const WORDS = wordsOf({
  county: { zh: '全县', en: 'whole county' },
  street: { zh: '{code} 街道（乡镇）', en: 'street {code}' },
});

const [COUNTY_DIGITS, STREET_DIGITS] = [6, 9];

export function usePlaceName(): (code: string) => string {
  const say = useWords(WORDS);
  const villageName = useVillageName();
  return (code) => {
    if (code.length === COUNTY_DIGITS) return say('county');
    return code.length === STREET_DIGITS ? say('street', { code }) : villageName(code);
  };
}
