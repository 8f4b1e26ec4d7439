// Says on every page of a demo or a simulated survey that nothing in it is real.

import { useQuery } from '@tanstack/react-query';
import { platformEndpoints } from '#wire';
import { useWords, wordsOf } from './language.tsx';
import { asking } from './queries.ts';

const WORDS = wordsOf({
  simulated: {
    zh: '演示：以下数据全部由程序模拟，不是真实调查；电话号码不可能存在',
    en: 'Demo: all data here are simulated, not a real survey; the telephone numbers cannot exist',
  },
});

/** @param always for a survey that is simulated outside a demo */
export function SimulatedBand({ always = false }: { readonly always?: boolean }) {
  const say = useWords(WORDS);
  const site = useQuery({ ...asking(platformEndpoints.site), staleTime: 600_000 }).data;
  return always || site?.isDemo ? <aside className="simulated-band">{say('simulated')}</aside> : null;
}
