import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '#wire/survey';
import { CONTENT, type ConsoleForTests, consoleOf, ELIGIBLE } from '../../../scenarios/console-for-tests.ts';
import { aHouse, ownerRows, SURVEY, type TestHouse } from '../../../scenarios/house-for-tests.ts';

let house: TestHouse;
let console: ConsoleForTests;

beforeAll(async () => {
  house = await aHouse();
  console = await consoleOf(house);
});

/** All that a unit left behind, but for the identifiers that the server made itself. */
async function tracesOf(unitId: string): Promise<unknown> {
  const [row] = await ownerRows(
    house,
    `select u.standing, u.attempts, u.disposition, i.standing as interview, i.answers, i.last_sequence as last,
       (select count(*)::int from survey.call c where c.unit_id = u.id) as calls, c.answers as "answersInCall",
       (select array_agg(e.body->>'kind' order by e.at, e.received_at) from survey.event e where e.unit_id = u.id) as events,
       (select count(*)::int from survey.kept_words w join survey.event e on e.id = w.event_id where e.unit_id = u.id) as words
     from survey.unit u left join survey.interview i on i.unit_id = u.id left join survey.call c on c.unit_id = u.id where u.id = $1`,
    [unitId],
  );
  return row;
}

async function completes(): Promise<{ counted: number; completed: number }> {
  const [row] = await ownerRows<{ counted: number; completed: number }>(
    house,
    `select (select sum(completes)::int from survey.survey_place where survey_id = $1) as counted,
       (select count(*)::int from survey.interview where survey_id = $1 and standing = 'completed') as completed`,
    [SURVEY.surveyId],
  );
  return row ?? { counted: -1, completed: -1 };
}

function wholeCall(): Message[] {
  return console.interviewed({ ...ELIGIBLE, ...CONTENT });
}

let once: unknown;

describe('messages of a whole interview', () => {
  it('sent one by one leave what is to be expected', async () => {
    await console.take();
    for (const message of wholeCall()) expect((await console.send(message)).refused).toBeNull();
    once = await tracesOf(console.unitId);
    expect(once).toMatchObject({
      standing: 'ended',
      interview: 'completed',
      calls: 1,
      last: 14,
      answersInCall: 14,
    });
  });

  it('sent all together leave the same', async () => {
    await console.take();
    await console.send(...wholeCall());
    expect(await tracesOf(console.unitId)).toEqual(once);
  });

  it('sent ten times leave the same', async () => {
    await console.take();
    const messages = wholeCall();
    for (let nth = 0; nth < 10; nth += 1) {
      const { acknowledged, refused } = await console.send(...messages);
      expect([acknowledged, refused]).toEqual([messages.map((message) => message.id), null]);
    }
    expect(await tracesOf(console.unitId)).toEqual(once);
  });

  it('sent side by side by two tabs leave the same', async () => {
    await console.take();
    const messages = wholeCall();
    const answers = await Promise.all([1, 2, 3, 4].map(() => console.send(...messages)));
    for (const { refused } of answers) expect(refused).toBeNull();
    expect(await tracesOf(console.unitId)).toEqual(once);
  });

  it('sent twice within one batch leave the same', async () => {
    await console.take();
    const messages = wholeCall().flatMap((message) => [message, message]);
    expect((await console.send(...messages)).refused).toBeNull();
    expect(await tracesOf(console.unitId)).toEqual(once);
  });

  it('sent in whatever pattern a bad line makes of them leave the same', async () => {
    const patterns = fc.array(
      fc.record({ back: fc.nat({ max: 6 }), forth: fc.nat({ max: 7 }), twins: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(patterns, async (pattern) => {
        await console.take();
        const messages = wholeCall();
        let sent = 0;
        for (const { back, forth, twins } of [
          ...pattern,
          { back: 3, forth: messages.length, twins: false },
        ]) {
          const batch = messages.slice(Math.max(0, sent - back), sent + forth);
          if (batch.length === 0) continue;
          const tries = twins ? [console.send(...batch), console.send(...batch)] : [console.send(...batch)];
          for (const { refused, acknowledged } of await Promise.all(tries)) {
            expect(refused).toBeNull();
            expect(acknowledged).toEqual(batch.map((message) => message.id));
          }
          sent = Math.min(messages.length, sent + forth);
        }
        expect(await tracesOf(console.unitId)).toEqual(once);
      }),
      { numRuns: 25 },
    );
  });

  it('have counted every interview once', async () => {
    const { counted, completed } = await completes();
    expect(counted).toBe(completed);
    expect(completed).toBeGreaterThanOrEqual(30);
  });
});

describe('a batch of which one message is refused', () => {
  it('keeps what stands before it, acknowledges that, and keeps nothing after it', async () => {
    await console.take();
    const [placed, started] = [console.placed(), console.started()];
    const [fine, faulty, after] = [
      console.answered('S1', ['1']),
      console.answered('S2', ['9']),
      console.answered('S3', ['1']),
    ];
    const sent = await console.send(placed, started, fine, faulty, after);
    expect(sent.acknowledged).toEqual([placed.id, started.id, fine.id]);
    expect(sent.refused?.problem.code).toBe('answer-option-unknown');
    expect(await tracesOf(console.unitId)).toMatchObject({ answers: { S1: { chosen: ['1'] } }, last: 1 });
    const mended = await console.send(placed, started, fine, console.answered('S2', ['1']));
    expect(mended.refused).toBeNull();
    await console.send(console.ended('broken-off'));
  });

  it('acknowledges what was kept before, also when nothing new can be kept any more', async () => {
    await console.take();
    const [placed, ended] = [console.placed(), console.ended('no-answer')];
    await console.send(placed, ended);
    const again = await console.send(placed, ended, console.placed());
    expect([again.acknowledged, again.refused?.problem.code]).toEqual([
      [placed.id, ended.id],
      'unit-not-held',
    ]);
  });
});
