import { describe, expect, it } from 'vitest';
import { mayMove, mayStart, SURVEY_STATUSES, type SurveyStatus } from './survey-status.ts';

const STATUSES: readonly SurveyStatus[] = ['draft', 'running', 'paused', 'closed'];

function answerOf(result: { ok: true } | { ok: false; problem: { code: string } }): string {
  return result.ok ? 'yes' : result.problem.code;
}

describe('a survey', () => {
  it('is started, paused, resumed and closed', () => {
    expect(mayMove('draft', 'running')).toEqual({ ok: true, value: 'running' });
    expect(mayMove('running', 'paused').ok).toBe(true);
    expect(mayMove('paused', 'running').ok).toBe(true);
    expect(mayMove('paused', 'closed').ok).toBe(true);
    expect(mayMove('running', 'closed').ok).toBe(true);
  });

  it('once closed stays closed, and never becomes a draft again', () => {
    for (const status of STATUSES) {
      expect(answerOf(mayMove('closed', status))).toBe('survey-move-not-allowed');
      expect(answerOf(mayMove(status, 'draft'))).toBe('survey-move-not-allowed');
    }
  });

  it('is told where it could move instead', () => {
    const move = mayMove('draft', 'closed');
    expect(move.ok ? '' : move.problem.message.zh).toBe('调查是“草稿”，不能改为“已结束”。可以改为：进行中。');
    const late = mayMove('closed', 'running');
    expect(late.ok ? '' : late.problem.message.en).toContain('(none)');
  });

  it('can be closed from wherever it is, once it has run', () => {
    expect(STATUSES.filter((status) => mayMove(status, 'closed').ok)).toEqual(['running', 'paused']);
  });

  it('lets calls be placed only while it runs', () => {
    expect(STATUSES.filter((status) => SURVEY_STATUSES[status].mayCall)).toEqual(['running']);
  });
});

describe('a survey that is to start', () => {
  const ready = {
    status: 'draft',
    interviewers: 2,
    places: [
      { name: '云集', units: 350, target: 50 },
      { name: '新城', units: 300, target: 0 },
    ],
  } as const;

  it('needs numbers, interviewers and targets that the numbers can meet', () => {
    expect(answerOf(mayStart(ready))).toBe('yes');
  });

  it.each([
    ['it has no numbers', { places: [{ name: '云集', units: 0, target: 50 }] }, 'survey-has-no-units'],
    ['it has no places', { places: [] }, 'survey-has-no-units'],
    ['it has no targets', { places: [{ name: '云集', units: 350, target: 0 }] }, 'survey-has-no-targets'],
    [
      'a target is beyond its numbers',
      { places: [{ name: '云集', units: 35, target: 50 }] },
      'survey-target-beyond-frame',
    ],
    ['it has no interviewers', { interviewers: 0 }, 'survey-has-no-interviewers'],
    ['it runs already', { status: 'running' }, 'survey-move-not-allowed'],
  ] as const)('is refused when %s', (_, change, code) => {
    expect(answerOf(mayStart({ ...ready, ...change }))).toBe(code);
  });
});
