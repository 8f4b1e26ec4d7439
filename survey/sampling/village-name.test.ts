import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YUNJI_VILLAGES } from './specimens/yunji-villages.ts';
import { editDistance, findPlace, placeIndex, villageKey } from './village-name.ts';

const YUNJI = placeIndex(YUNJI_VILLAGES);

function found(name: string, index = YUNJI): string {
  const place = findPlace(index, name);
  return place.ok ? place.value.name : place.problem.code;
}

describe('a village by its name', () => {
  it.each(YUNJI_VILLAGES.map(({ name }) => [name]))('%s is found with and without suffix', (name) => {
    const written = ['', '村', '社区', '居委会', '村委会', '社区居委会', ' 村民委员会'].map(
      (end) => name + end,
    );
    expect(written.map((each) => found(each))).toEqual(written.map(() => name));
  });

  it('spaces inside a name do not matter', () => {
    expect(found('云 集 村')).toBe('云集');
  });

  it('a name of two characters keeps both, also when the second is a suffix', () => {
    expect(villageKey('李村')).toBe('李村');
    expect(villageKey('李村村委会')).toBe('李村');
  });

  it('where a village and a community share a name, the full name decides and the short one is refused', () => {
    const both = placeIndex([
      { code: '1', name: '新桥村' },
      { code: '2', name: '新桥社区' },
    ]);
    expect(found('新桥社区', both)).toBe('新桥社区');
    const short = findPlace(both, '新桥');
    expect(short).toMatchObject({
      ok: false,
      problem: { code: 'village-ambiguous', details: { candidates: '新桥村、新桥社区' } },
    });
  });

  it.each([
    ['云积', '云集'],
    ['响鼓玲', '响鼓岭'],
    ['新塘站点', '新塘站'],
    ['堆子', '堆子岭'],
  ])('%s is refused, and %s is proposed', (written, proposed) => {
    const place = findPlace(YUNJI, written);
    expect(place).toMatchObject({ ok: false, problem: { code: 'village-unknown-close' } });
    expect(place.ok ? '' : place.problem.message.zh).toContain(proposed);
  });

  it('a name like none is refused without a proposal', () => {
    expect(found('衡阳市区')).toBe('village-unknown');
    expect(found('')).toBe('village-missing');
  });

  it('at most three names are proposed', () => {
    const many = placeIndex(['甲一', '甲二', '甲三', '甲四', '甲五'].map((name) => ({ code: name, name })));
    const place = findPlace(many, '甲六');
    expect(place.ok ? '' : String(place.problem.details.closest).split('、')).toHaveLength(3);
  });
});

describe('the distance between two words', () => {
  const word = fc.string({ unit: fc.constantFrom('云', '集', '新', '桥', '村'), maxLength: 6 });

  it('is none for the same word, the same both ways, and never longer by a detour', () => {
    fc.assert(
      fc.property(word, word, word, (left, right, third) => {
        expect(editDistance(left, left)).toBe(0);
        expect(editDistance(left, right)).toBe(editDistance(right, left));
        expect(editDistance(left, right)).toBeLessThanOrEqual(
          editDistance(left, third) + editDistance(third, right),
        );
      }),
    );
  });

  it('counts characters, not code units', () => {
    expect(editDistance('𠮷田', '吉田')).toBe(1);
    expect(editDistance('', '云集')).toBe(2);
  });
});
