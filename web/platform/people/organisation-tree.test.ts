import { describe, expect, it } from 'vitest';
import type { Organisation } from '#wire';
import { openAtFirst, treeOf } from './organisation-tree.ts';

function organisation(id: string, parentId: string | null): Organisation {
  return { id, parentId, kind: 'authority', wing: 'platform', name: { zh: id, en: id }, regionCode: null };
}

describe('the tree of organisations', () => {
  it('hangs each below its parent, in the order of the list', () => {
    const [top] = treeOf([
      organisation('省', null),
      organisation('市甲', '省'),
      organisation('市乙', '省'),
      organisation('县', '市甲'),
    ]);
    expect(top?.children.map((node) => node.organisation.id)).toEqual(['市甲', '市乙']);
    expect(top?.children[0]?.children[0]?.organisation.id).toBe('县');
  });

  it('begins where one’s reach begins, although there is more above', () => {
    const tops = treeOf([organisation('县', '市'), organisation('镇', '县')]);
    expect(tops.map((node) => node.organisation.id)).toEqual(['县']);
  });

  it('stands open as a whole while it is small, and only at its tops when it is large', () => {
    const wide = (below: number) =>
      treeOf([
        organisation('省', null),
        ...Array.from({ length: below }, (_, index) => organisation(`县${index}`, '省')),
      ]);
    expect(openAtFirst(wide(20))).toHaveLength(21);
    expect(openAtFirst(wide(3000))).toEqual(['省']);
  });

  it('loses nobody', () => {
    const list = [organisation('a', null), organisation('b', 'a'), organisation('c', 'zz')];
    const count = (nodes: ReturnType<typeof treeOf>): number =>
      nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
    expect(count(treeOf(list))).toBe(3);
  });
});
