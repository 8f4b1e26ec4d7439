import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readInput } from './read-input.ts';

const SHAPE = z.strictObject({
  id: z.uuid(),
  text: z.string().trim().min(1).max(20),
  code: z.string().regex(/^\d{6}$/),
  kind: z.enum(['request', 'dispute']),
  people: z.number().int().min(1).max(9),
  photoIds: z.array(z.string()).max(2),
  isKept: z.boolean(),
});

const FINE = {
  id: '018a5b1e-7c3a-7000-8000-000000000001',
  text: '路灯不亮',
  code: '430422',
  kind: 'request',
  people: 1,
  photoIds: [],
  isKept: true,
};

function problemWith(changed: Record<string, unknown>) {
  const read = readInput(SHAPE, { ...FINE, ...changed }, 'body');
  return read.ok ? undefined : read.problem;
}

it('what fits is read', () => {
  expect(problemWith({})).toBeUndefined();
});

it('a text that is too long says how long it may be, in both languages', () => {
  const found = problemWith({ text: '长'.repeat(21) });
  expect(found).toMatchObject({ code: 'text-too-long', where: 'body.text', details: { most: 20 } });
  expect(found?.message.zh).toBe('文字太长，最多 20 字：请缩短后再发');
});

describe('what does not fit says where it is and what to do, in both languages', () => {
  it.each([
    ['an empty text', { text: ' ' }, 'body.text', '不能空着', 'must not be empty'],
    ['a text that is none', { text: 5 }, 'body.text', '应当是文字', 'must be a text'],
    ['nothing', { text: undefined }, 'body.text', '没有填', 'missing'],
    ['an id that is none', { id: '1' }, 'body.id', '编号', 'identifier'],
    ['a code of letters', { code: 'x' }, 'body.code', '位数', 'digits'],
    ['a kind that there is not', { kind: 'x' }, 'body.kind', 'request、dispute', 'request, dispute'],
    ['nobody', { people: 0 }, 'body.people', '最小 1', 'at least 1'],
    ['too many', { people: 10 }, 'body.people', '最大 9', 'at most 9'],
    ['half a person', { people: 1.5 }, 'body.people', '整数', 'whole number'],
    ['too long a list', { photoIds: ['a', 'b', 'c'] }, 'body.photoIds', '最多 2 项', 'at most 2'],
    ['a field too many', { extra: 1 }, 'body', 'extra', 'leave them out'],
    ['neither yes nor no', { isKept: 'yes' }, 'body.isKept', '“是”或“否”', 'true or false'],
  ])('%s', (_name, changed, where, zh, en) => {
    const found = problemWith(changed);
    expect(found).toMatchObject({ code: 'unreadable-request', where });
    expect(found?.message.zh).toContain(zh);
    expect(found?.message.en).toContain(en);
  });

  it('and never the reader’s own words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(FINE)), fc.jsonValue(), (key, value) => {
        const message = problemWith({ [key]: value })?.message;
        expect(`${message?.zh} ${message?.en}`).not.toMatch(/Invalid|expected|received|Too (big|small)/);
        expect(message?.zh ?? '').not.toMatch(/ it | must /);
      }),
    );
  });
});
