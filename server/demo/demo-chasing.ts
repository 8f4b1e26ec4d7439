// The demo's cards: what is overdue in its county on its day, as a round of chasing finds it, and one card answered.
import { chanceFrom, uuidFrom } from '#base';
import type { House } from '../platform/house.ts';
import { addEvent, listCards, noteAnswered } from '../service/chasing/cards.store.ts';
import { lookOver } from '../service/chasing/look-over.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { demoId } from './load-demo.ts';

/** @param nowMs the moment that the demo takes for now */
export async function furnishDemoChasing(house: House, nowMs: number): Promise<void> {
  const then = { ...house, now: () => nowMs };
  await lookOver(then, DEMO_COUNTY);
  await house.database.transaction('service', 'system', async (tx) => {
    const filter = { standing: 'unanswered', source: 'campaign-measure', page: 1, size: 1 } as const;
    const { rows } = await listCards(tx, DEMO_COUNTY, filter, { today: '2000-01-01', own: [] });
    const card = rows[0];
    if (!card) return;
    const chance = chanceFrom('chase answer');
    const id = uuidFrom(
      nowMs,
      Uint8Array.from({ length: 10 }, () => chance.integer(256)),
    );
    const at = new Date(nowMs);
    const answer = { id, cardId: card.id, kind: 'answered', colour: card.colour, at } as const;
    const words = '材料已备齐，周五前登记完成（模拟）';
    if (await addEvent(tx, DEMO_COUNTY, { ...answer, personId: demoId('street'), words }))
      await noteAnswered(tx, DEMO_COUNTY, card.id, at);
  });
}
