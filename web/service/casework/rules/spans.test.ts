import { describe, expect, it } from 'vitest';
import { checkRule, LIMIT_PRESETS } from '#service/casework';
import { asksTheSame, ruleToSave, SPAN_NAMES, withSpan } from './spans.ts';

const presets = Object.values(LIMIT_PRESETS);
const hotline = LIMIT_PRESETS['hotline-5'];

describe('a limit rule', () => {
  it('that is a preset unchanged stays that preset', () => {
    expect(ruleToSave(hotline, presets, 'x')).toBe(hotline);
    const back = withSpan(withSpan(hotline, 'close', { days: 9, count: 'working' }), 'close', hotline.close);
    expect(ruleToSave(back, presets, 'x')).toBe(hotline);
  });

  it('that was changed is the county’s own, whichever span it was', () => {
    for (const name of SPAN_NAMES) {
      const changed = withSpan(hotline, name, { days: 11, count: 'calendar' });
      expect(asksTheSame(changed, hotline), name).toBe(false);
      const kept = ruleToSave(changed, presets, '01a2');
      expect([kept.id, kept.source]).toEqual(['own-01a2', { zh: '本县规定', en: 'the county’s own' }]);
      expect(checkRule(kept).ok).toBe(true);
    }
  });

  it('has an identifier short enough for the wire', () => {
    const own = ruleToSave(
      { ...hotline, mostExtensions: 3 },
      presets,
      '0190b3a2-0000-7000-8000-000000000000',
    );
    expect(own.id.length).toBeLessThanOrEqual(40);
  });
});
