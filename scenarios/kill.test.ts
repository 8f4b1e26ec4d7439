import { expect, it } from 'vitest';
import { killUnderFieldwork } from '../bench/kill-run.ts';

// The long run is `npm run bench -- kill`; this one is long enough to take PostgreSQL along once.
it('the server killed ten times under fieldwork loses no acknowledged answer, shares no unit and counts no interview twice', async () => {
  const report = await killUnderFieldwork({ kills: 10, interviewers: 6 });
  expect(report.acknowledged).toBeGreaterThan(100);
  expect(report).toMatchObject({ lost: [], sharedUnits: [], doubleInterviews: 0, chainFault: null });
  expect(report.counted).toBe(report.completed);
}, 180_000);
