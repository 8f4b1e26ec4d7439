import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, TABS, viewFrom } from './view.ts';

describe('the address of a part of the results', () => {
  it('opens on the villages of the first indicator', () => {
    expect(viewFrom('', undefined)).toEqual({ tab: 'places' });
    expect(viewFrom('#nonsense', undefined)).toEqual({ tab: 'places' });
  });

  it('opens the questions when it names one', () => {
    expect(viewFrom('', 'Q4')).toEqual({ tab: 'questions' });
    expect(viewFrom('#method', 'Q4')).toEqual({ tab: 'method' });
  });

  it('names the indicator', () => {
    expect(viewFrom('#places/satisfied', undefined)).toEqual({ tab: 'places', ruleId: 'satisfied' });
  });

  it('leads back to what was looked at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABS), fc.stringMatching(/^[a-z0-9-]{1,20}$/), (tab, ruleId) => {
        const view = tab === 'places' ? { tab, ruleId } : { tab };
        expect(viewFrom(`#${hashOf(view)}`, undefined)).toEqual(view);
      }),
    );
  });
});
