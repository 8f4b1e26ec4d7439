import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { scorecardEndpoints as cards, inspectionEndpoints as endpoints, photoEndpoints } from '#wire/service';
import {
  aHouse,
  MONDAY_MORNING,
  ownerRows,
  type Person,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import {
  COUNTY,
  DAY_MS,
  type InspectionsForTests,
  inspectionsIn,
  VILLAGES,
  workerOf,
} from '../../../scenarios/inspections-for-tests.ts';
import { addNeighbours } from '../../../scenarios/outreach-for-tests.ts';
import { aPhoto } from '../../../scenarios/photos-for-tests.ts';
import { DEMO_PEOPLE } from '../../demo/demo-house.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

let house: TestHouse;
let inspections: InspectionsForTests;
let village: Person;
let second: Person;
let third: Person;
const params = { county: COUNTY };
const first = VILLAGES[0] ?? '';

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  inspections = await inspectionsIn(house);
  await travelTo(MONDAY_MORNING);
});

async function travelTo(nowMs: number): Promise<void> {
  await inspections.travelTo(nowMs);
  [village, second, third] = await Promise.all([
    house.signIn(workerOf(0)),
    house.signIn(workerOf(1)),
    house.signIn(workerOf(2)),
  ]);
}

async function visitTo(roundId: string, unitId: string) {
  const { visits } = await inspections.round(roundId);
  const visit = visits.find(({ unit }) => unit.id === unitId);
  if (!visit) throw new Error('the unit was not drawn');
  return visit;
}

/** A round of the first village alone, inspected by the worker of the second. */
async function oneVisit(nth: number): Promise<{ roundId: string; visitId: string }> {
  const roundId = await inspections.addRound(nth);
  await inspections.draw(roundId, [workerOf(1)], [first]);
  return { roundId, visitId: (await visitTo(roundId, first)).id };
}

describe('a sheet of criteria', () => {
  it('looks at what a unit did: what residents say is refused', async () => {
    const criterion = {
      ...{ id: 'a', evidence: '', weight: 10, scale: 'yes-no' as const, needsPhoto: false },
      text: '民调问卷讲解辅导率 100%',
    };
    const code = await inspections.street.codeOf(endpoints.saveInspectionSheet, {
      params: { county: COUNTY, sheetId: newId() },
      body: { revision: 0, title: '表', criteria: [criterion], isRetired: false },
    });
    expect(code).toBe('criterion-about-answers');
  });

  it('changed by two at once is kept once, and says by whom', async () => {
    const key = { county: COUNTY, sheetId: inspections.sheetId };
    const { rows } = await inspections.street.call(endpoints.inspectionSheets, { params });
    const sheet = rows.find(({ id }) => id === inspections.sheetId);
    const body = {
      revision: sheet?.revision ?? 0,
      title: '综治督查表（改）',
      criteria: sheet?.criteria ?? [],
      isRetired: false,
    };
    await inspections.street.call(endpoints.saveInspectionSheet, { params: key, body });
    await inspections.street.call(endpoints.saveInspectionSheet, { params: key, body });
    const late = await inspections.street.codeOf(endpoints.saveInspectionSheet, {
      params: key,
      body: { ...body, title: '另一个名字' },
    });
    expect(late).toBe('sheet-changed-meanwhile');
  });
});

describe('a draw', () => {
  it('is made once, by a seed that gives it again, and sends nobody where they come from', async () => {
    const roundId = await inspections.addRound();
    await inspections.draw(roundId, [workerOf(0), workerOf(1), workerOf(2)], VILLAGES, 10);
    const { draw, visits } = await inspections.round(roundId);
    expect(visits).toHaveLength(10);
    expect(draw).toMatchObject({ count: 10, isSameAgain: true });
    expect(draw?.list).toHaveLength(23);
    for (const nth of [0, 1, 2]) {
      const own = visits.find(({ unit }) => unit.id === VILLAGES[nth]);
      const itsWorker = DEMO_PEOPLE.find(({ signInName }) => signInName === workerOf(nth));
      expect(own?.inspectorName).not.toBe(itsWorker?.name);
    }
    await inspections.draw(roundId, [workerOf(0), workerOf(1), workerOf(2)], VILLAGES, 10);
    const again = await inspections.street.codeOf(endpoints.drawInspectionRound, {
      params: { county: COUNTY, roundId },
      body: { unitIds: [...VILLAGES], count: 11, inspectorIds: [demoId('street')] },
    });
    expect(again).toBe('round-drawn-already');
  });

  it.each([
    ['of no unit', [], 0, ['street'], 'no-unit-to-draw'],
    ['of more than there are', [first], 2, ['street'], 'draw-larger-than-list'],
    ['that sends the only inspector home', [first], 1, ['village'], 'no-inspector-for-unit'],
    ['with somebody of another street', [first], 1, ['village2'], 'inspector-unknown'],
    ['of a village of another street', [demoId('village2')], 1, ['street'], 'unit-not-below-office'],
  ])('%s is refused, and says why', async (_what, unitIds, count, inspectors, code) => {
    const roundId = await inspections.addRound();
    const found = await inspections.street.codeOf(endpoints.drawInspectionRound, {
      params: { county: COUNTY, roundId },
      body: { unitIds, count, inspectorIds: inspectors.map(demoId) },
    });
    expect(found).toBe(code);
  });

  it('sends nobody of the unit by the database either, and nobody who visits households there', async () => {
    const comes = (person: string) =>
      ownerRows<{ comes: boolean }>(house, 'select service.comes_from($1, $2, $3) as comes', [
        COUNTY,
        demoId(person),
        first,
      ]);
    expect(await comes('village')).toEqual([{ comes: true }]);
    expect(await comes('volunteer')).toEqual([{ comes: true }]);
    expect(await comes('street')).toEqual([{ comes: false }]);
    const roundId = await inspections.addRound();
    await inspections.draw(roundId, ['street'], [VILLAGES[4] ?? '']);
    const planted = house.database.transaction('service', demoId('street'), async (tx) => {
      await tx.run(sql`
        insert into service.inspection_visit (county, id, round_id, ordered_by, unit_id, place_code, inspector_id)
        values (${COUNTY}, ${newId()}, ${roundId}, '430422999', ${first}, '430422999001', ${demoId('village')})`);
    });
    await expect(planted).rejects.toThrow(/row-level security/);
  });
});

describe('before the visit', () => {
  it('nobody of the unit sees the round, its inspector sees his own visit alone, and no neighbour sees anything', async () => {
    const { roundId, visitId } = await oneVisit(2);
    for (const person of [village, third, await house.signIn('street2')]) {
      expect(
        await person.codeOf(endpoints.inspectionRound, { params: { county: COUNTY, roundId } }),
      ).not.toBe('ok');
    }
    const { rows } = await village.call(endpoints.inspectedUnits, { params });
    expect(rows.map(({ id }) => id)).not.toContain(visitId);
    const seenBy = (name: string) =>
      house.database.transaction('service', demoId(name), async (tx) => {
        return tx.rows<{ id: string }>(sql`
          select id from service.inspection_round where id = ${roundId} union all select id from service.inspection_visit where id = ${visitId}`);
      });
    expect(await seenBy('village')).toEqual([]);
    expect(await seenBy('village3')).toEqual([]);
    expect(await seenBy('volunteer')).toEqual([]);
    expect(await seenBy(workerOf(1))).toHaveLength(2);
    expect(await seenBy('county')).toHaveLength(2);
    const mine = await second.call(endpoints.myInspections);
    expect(mine.visits.map(({ id }) => id)).toContain(visitId);
  });

  it('a street does not see what the county plans in it', async () => {
    const county = await house.signIn('county');
    const id = newId();
    const sheetId = newId();
    await county.call(endpoints.saveInspectionSheet, {
      params: { county: COUNTY, sheetId },
      body: {
        revision: 0,
        title: '县表',
        criteria:
          (await inspections.street.call(endpoints.inspectionSheets, { params })).rows[0]?.criteria ?? [],
        isRetired: false,
      },
    });
    await county.call(endpoints.addInspectionRound, {
      params,
      body: {
        ...{ id, title: '县督查', kind: 'on-the-spot', sheetId, replyDays: 3, mendDays: 7 },
        ...{ startsOn: '2023-11-20', endsOn: '2023-11-30' },
      },
    });
    await county.call(endpoints.drawInspectionRound, {
      params: { county: COUNTY, roundId: id },
      body: { unitIds: [first], count: 1, inspectorIds: [demoId('street2')] },
    });
    const { rows } = await inspections.street.call(endpoints.inspectionRounds, { params });
    expect(rows.map((row) => row.id)).not.toContain(id);
  });
});

describe('a visit that is still to be made', () => {
  it('goes to somebody else who does not come from there either', async () => {
    const { visitId } = await oneVisit(20);
    const key = { county: COUNTY, visitId };
    const give = (name: string) => ({ params: key, body: { inspectorId: demoId(name) } });
    const { street } = inspections;
    expect(await street.codeOf(endpoints.reassignInspection, give('village'))).toBe(
      'inspector-comes-from-there',
    );
    expect(await street.codeOf(endpoints.reassignInspection, give('village2'))).toBe('inspector-unknown');
    await street.call(endpoints.reassignInspection, give(workerOf(2)));
    const planned = async (person: Person) =>
      (await person.call(endpoints.myInspections)).visits.map(({ id }) => id);
    expect(await planned(second)).not.toContain(visitId);
    expect(await planned(third)).toContain(visitId);
    expect(
      await second.codeOf(endpoints.syncInspections, { params, body: inspections.found(visitId, 5) }),
    ).toBe('not-found');
  });

  it('is left out with the reason, and then the round can be closed', async () => {
    const { roundId, visitId } = await oneVisit(21);
    const left = { params: { county: COUNTY, visitId }, body: { id: newId(), reason: '涨水，进不去' } };
    await inspections.street.call(endpoints.leaveOutInspection, left);
    await inspections.street.call(endpoints.leaveOutInspection, left);
    const again = { ...left, body: { id: newId(), reason: '别的原因' } };
    expect(await inspections.street.codeOf(endpoints.leaveOutInspection, again)).toBe(
      'inspection-sent-already',
    );
    expect(await visitTo(roundId, first)).toMatchObject({
      standing: 'left-out',
      leftOut: '涨水，进不去',
      score: null,
    });
    expect(await inspections.close(roundId)).toEqual({ proposed: 0 });
  });
});

describe('what was found', () => {
  it('sent twice is one finding; another of the same visit is refused', async () => {
    const { visitId } = await oneVisit(3);
    const message = inspections.found(visitId, 8);
    await inspections.tell(second, message);
    await inspections.tell(second, message);
    const other = { params, body: inspections.found(visitId, 2) };
    expect(await second.codeOf(endpoints.syncInspections, other)).toBe('inspection-sent-already');
    const stranger = { params, body: inspections.found(visitId, 2) };
    expect(await third.codeOf(endpoints.syncInspections, stranger)).toBe('not-found');
  });

  it('says which criterion lacks a mark, a reason or a possible number', async () => {
    const { visitId } = await oneVisit(4);
    const told = (marks: Parameters<InspectionsForTests['found']>[2]) =>
      second.refusal(endpoints.syncInspections, { params, body: inspections.found(visitId, 5, marks) });
    const none = { value: null, of: null, words: '' };
    expect((await told({ marks: [] })).message.en).toBe(
      'criterion 1 has no mark yet; where it does not apply, say so and why',
    );
    expect((await told({ marks: [{ criterionId: 'patrol', ...none }] })).code).toBe('mark-without-words');
    expect((await told({ marks: [{ criterionId: 'patrol', value: 9, of: null, words: '' }] })).code).toBe(
      'mark-out-of-range',
    );
  });

  it('has photos that its inspector sends from a place that is not the own, and nobody else', async () => {
    const { visitId } = await oneVisit(5);
    const photoId = newId();
    const asked = {
      params: { county: COUNTY, photoId },
      query: { subjectKind: 'inspection' as const, subjectId: visitId, placeCode: '430422999001' },
      file: await aPhoto(),
    };
    expect(await village.codeOf(photoEndpoints.keepPhoto, asked)).toBe('not-allowed');
    await second.call(photoEndpoints.keepPhoto, asked);
    const { rows } = await inspections.street.call(photoEndpoints.photosOf, {
      params,
      query: { subjectKind: 'inspection', subjectId: visitId },
    });
    expect(rows.map(({ id }) => id)).toEqual([photoId]);
  });
});

describe('the right of reply', () => {
  it('comes before the score counts, and an objection is answered by somebody else than the inspector', async () => {
    const { roundId, visitId } = await oneVisit(6);
    const message = inspections.found(visitId, 5, {
      mends: [{ id: newId(), criterionId: 'visits', words: '补齐走访登记' }],
    });
    await inspections.tell(second, message);
    expect((await visitTo(roundId, first)).standing).toBe('reply-open');
    expect(
      await inspections.street.codeOf(endpoints.closeInspectionRound, {
        params: { county: COUNTY, roundId },
      }),
    ).toBe('round-still-open');
    const key = { params: { county: COUNTY, visitId } };
    expect(
      await third.codeOf(endpoints.replyToInspection, { ...key, body: { stance: 'agreed', words: '' } }),
    ).toBe('not-found');
    await village.call(endpoints.replyToInspection, {
      ...key,
      body: { stance: 'objected', words: '登记本在镇上复印' },
    });
    expect((await visitTo(roundId, first)).standing).toBe('objected');
    const better = inspections.found(visitId, 9).marks;
    const answer = { ...key, body: { words: '核对复印件，改为 9 户相符', marks: better } };
    await inspections.street.call(endpoints.answerInspectionReply, answer);
    const visit = await visitTo(roundId, first);
    expect(visit).toMatchObject({ standing: 'counts', firstScore: 60, score: 96 });
    expect(
      await inspections.street.codeOf(endpoints.answerInspectionReply, {
        ...answer,
        body: { ...answer.body, words: '又改' },
      }),
    ).toBe('no-reply-to-answer');
    await inspections.close(roundId);
    await inspections.close(roundId);
  });

  it('ends with its day: silence is agreement, and a late word is refused', async () => {
    const { roundId, visitId } = await oneVisit(7);
    await inspections.tell(second, inspections.found(visitId, 7));
    await travelTo(MONDAY_MORNING + 5 * DAY_MS);
    expect((await visitTo(roundId, first)).standing).toBe('counts');
    const late = {
      params: { county: COUNTY, visitId },
      body: { stance: 'objected' as const, words: '不同意' },
    };
    expect(await village.codeOf(endpoints.replyToInspection, late)).toBe('reply-closed');
    await travelTo(MONDAY_MORNING);
  });

  it('hides from the unit who went there', async () => {
    const { rows } = await village.call(endpoints.inspectedUnits, { params });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ inspectorName }) => inspectorName === null)).toBe(true);
  });
});

describe('mending', () => {
  it('is reported by the unit, looked at again, asked once more with a new day, and found mended', async () => {
    const { roundId, visitId } = await oneVisit(8);
    const mendId = newId();
    await inspections.tell(
      second,
      inspections.found(visitId, 5, { mends: [{ id: mendId, criterionId: 'patrol', words: '补排班表' }] }),
    );
    const report = { params: { county: COUNTY, mendId }, body: { words: '已补' } };
    const look = (isMended: boolean, dueOn: string | null) => ({
      ...{
        kind: 'looked-again' as const,
        id: newId(),
        mendId,
        atMs: house.now(),
        isMended,
        words: '看过',
        dueOn,
      },
    });
    expect(await second.codeOf(endpoints.syncInspections, { params, body: look(true, null) })).toBe(
      'mend-not-now',
    );
    expect(await third.codeOf(endpoints.reportMended, report)).toBe('not-found');
    await village.call(endpoints.reportMended, report);
    await village.call(endpoints.reportMended, report);
    expect((await second.call(endpoints.myInspections)).looks.map(({ id }) => id)).toEqual([mendId]);
    expect(await second.codeOf(endpoints.syncInspections, { params, body: look(false, null) })).toBe(
      'mend-needs-new-day',
    );
    const again = look(false, '2023-12-08');
    await inspections.tell(second, again);
    await inspections.tell(second, again);
    await village.call(endpoints.reportMended, { ...report, body: { words: '真的补了' } });
    await inspections.tell(second, look(true, null));
    const [mend] = (await visitTo(roundId, first)).mends;
    expect(mend).toMatchObject({ standing: 'mended', looks: 2 });
  });

  it('past its day is overdue, and stands among the figures that others take', async () => {
    const { visitId } = await oneVisit(9);
    const mendId = newId();
    await inspections.tell(
      second,
      inspections.found(visitId, 5, { mends: [{ id: mendId, criterionId: 'patrol', words: '补排班表' }] }),
    );
    await travelTo(MONDAY_MORNING + 20 * DAY_MS);
    const { overdue } = await inspections.street.call(cards.inspectionFigures, { params });
    const late = overdue.find(({ id }) => id === mendId);
    expect(late).toMatchObject({ words: '补排班表', unitId: first, daysLate: 13 });
    await travelTo(MONDAY_MORNING);
  });
});

describe('a mock poll', () => {
  it('brings totals of thirty interviews and more, beside the score and never in it', async () => {
    const roundId = newId();
    await inspections.street.call(endpoints.addInspectionRound, {
      params,
      body: {
        ...{ id: roundId, title: '模拟民调', kind: 'mock-poll', sheetId: null, replyDays: 3, mendDays: 7 },
        ...{ startsOn: '2023-11-20', endsOn: '2023-11-30' },
      },
    });
    const told = (interviews: number) =>
      inspections.street.codeOf(endpoints.keepPollTotals, {
        params: { county: COUNTY, roundId },
        body: { rows: [{ unitId: first, share: 0.9, interviews }] },
      });
    expect(await told(29)).toBe('poll-too-small');
    expect(await told(30)).toBe('ok');
    const { polls } = await inspections.round(roundId);
    expect(polls[0]?.low).toBeLessThan(0.8);
    expect((await inspections.street.call(cards.scorecard, { params })).rounds).toBe(0);
  });
});
