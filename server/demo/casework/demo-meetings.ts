// A few review meetings of the year with what was said at them; some suggestions mended, some told back, some still to sort.
import { addCalendarDays, chanceFrom, localTime } from '#base';
import type { SuggestionTopic } from '#service/casework';
import { YUNJI_VILLAGES } from '#survey/sampling';
import type { Transaction } from '../../platform/database.ts';
import {
  addMeeting,
  addSuggestions,
  endSuggestion,
  sortSuggestion,
  tellSuggestion,
} from '../../service/casework/meetings.store.ts';
import { DEMO_COUNTY } from '../demo-house.ts';
import { demoId } from '../load-demo.ts';
import { pathOf } from './cast.ts';

const DAY_MS = 86_400_000;
const MEETINGS = 12;
const SAID: readonly (readonly [SuggestionTopic, string, string])[] = [
  ['security', '晚上巡逻的次数再多一些', '每晚加一趟巡逻，路线贴在公开栏'],
  ['traffic', '集市那天路口没人管，车堵半天', '集日安排人员疏导'],
  ['disputes', '调解的时候提前说好时间，别让人等', '调解改为预约，提前一天通知'],
  ['conduct', '办事窗口中午没有人', '中午安排值班'],
  ['services', '办证要的材料能不能一次讲清楚', '印了一次告知单'],
  ['livelihood', '广场上的健身器材坏了两件', '已经换新'],
  ['other', '村群里的通知太多，找不到要紧的', '要紧的通知单独置顶'],
];

export async function addDemoMeetings(tx: Transaction, nowMs: number): Promise<void> {
  for (let nth = 0; nth < MEETINGS; nth += 1) await addOne(tx, nth, nowMs - (10 + nth * 29) * DAY_MS);
}

async function addOne(tx: Transaction, nth: number, heldMs: number): Promise<void> {
  const chance = chanceFrom(`meeting/${nth}`);
  const village = chance.pick(YUNJI_VILLAGES);
  const by = {
    ...{ county: DEMO_COUNTY, organisationId: demoId('street'), reach: pathOf(demoId('street')) },
    ...{ personId: demoId('street'), now: new Date(heldMs) },
  };
  const id = demoId(`meeting/${nth}`);
  const heldOn = localTime(heldMs).date;
  const isNew = await addMeeting(tx, by, {
    ...{ id, heldOn, title: `${village.name}村评议会（模拟）`, placeCode: village.code },
    ...{ residents: 18 + chance.integer(40), units: 2 + chance.integer(6), note: '' },
  });
  if (!isNew) return;
  const said = chance.shuffle(SAID).slice(0, 3 + chance.integer(4));
  const rows = said.map((row, each) => ({ row, id: demoId(`suggestion/${nth}/${each}`) }));
  await addSuggestions(
    tx,
    by,
    id,
    rows.map((each) => ({ id: each.id, text: each.row[1] })),
  );
  for (const { row, id: suggestionId } of rows) {
    const [topic, , outcome] = row;
    const far = nth === 0 ? chance.integer(2) : 1 + chance.integer(3);
    if (far === 0) continue;
    const mendBy = addCalendarDays(heldOn, 30).date;
    await sortSuggestion(tx, DEMO_COUNTY, suggestionId, { topic, unitId: demoId(village.code), mendBy });
    if (far === 1) continue;
    const ended = { standing: 'mended', outcome, now: new Date(heldMs + 15 * DAY_MS) };
    await endSuggestion(tx, DEMO_COUNTY, suggestionId, ended);
    if (far === 3) await tellSuggestion(tx, DEMO_COUNTY, suggestionId, '在村务公开栏公布');
  }
}
