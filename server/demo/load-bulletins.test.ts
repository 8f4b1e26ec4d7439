import { expect, it } from 'vitest';
import { bulletinEndpoints as on } from '#wire/service';
import { aHouse } from '../../scenarios/house-for-tests.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { furnishDemoBulletins } from './load-bulletins.ts';
import { furnishDemoCasework } from './load-casework.ts';
import { furnishDemoOutreach } from './load-outreach.ts';

it('the demo has a published briefing and a notice being written, simulated, and loading it again adds nothing', async () => {
  const house = await aHouse();
  await furnishDemoOutreach(house, house.now());
  await furnishDemoCasework(house, house.now());
  await furnishDemoBulletins(house, house.now());
  await furnishDemoBulletins(house, house.now());
  const street = await house.signIn('street');
  const { rows, total } = await street.call(on.bulletins, { params: { county: DEMO_COUNTY }, query: {} });
  expect(total).toBe(2);
  expect(rows.map(({ standing }) => standing).sort()).toEqual(['draft', 'published']);
  expect(rows.every(({ isSimulated }) => isSimulated)).toBe(true);
  const briefing = rows.find(({ kind }) => kind === 'briefing');
  expect(briefing?.numberText).toBe('2023年第1期');
  expect(briefing?.title).toBe('云集街道2023年10月平安建设工作情况');
  const page = await house.stranger.raw('GET', `/r/${DEMO_COUNTY}/bulletins/${briefing?.id}`);
  expect(page.text).toContain('模拟数据');
});
