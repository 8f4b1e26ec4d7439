import { describe, expect, it } from 'vitest';
import { stepsOffered } from './steps-offered.ts';

const fresh = { exclusion: null, returns: 0, isCauseNamed: false };

describe('the buttons of a case', () => {
  it('leave a case out of the assessment or count it again, never both', () => {
    const may = ['exclude', 'count-again'] as const;
    expect(stepsOffered(may, fresh)).toEqual(['exclude']);
    expect(stepsOffered(may, { ...fresh, exclusion: 'beyond-policy' })).toEqual(['count-again']);
  });

  it('ask for the cause of a matter that came back, until it is named', () => {
    expect(stepsOffered(['name-cause'], fresh)).toEqual([]);
    expect(stepsOffered(['name-cause'], { ...fresh, returns: 1 })).toEqual(['name-cause']);
    expect(stepsOffered(['name-cause'], { ...fresh, returns: 3, isCauseNamed: true })).toEqual([]);
  });

  it('leave every other step where it was', () => {
    expect(stepsOffered(['route', 'close', 'chase'], fresh)).toEqual(['route', 'close', 'chase']);
  });
});
