import { describe, expect, it } from 'vitest';
import { draftAfter, draftAfterSaving, isUnsaved, wordsShown } from './draft.ts';

const SAVED = { title: '问卷', outlineText: '1、', revision: 4 };

describe('a draft', () => {
  it('shows what was saved until somebody types', () => {
    expect(wordsShown(SAVED, undefined)).toMatchObject({ title: '问卷', outlineText: '1、' });
    expect(isUnsaved(SAVED, undefined)).toBe(false);
  });

  it('is unsaved after a change, and no longer when the change is undone', () => {
    const typed = draftAfter(SAVED, undefined, { outlineText: '1、您' });
    expect(isUnsaved(SAVED, typed)).toBe(true);
    expect(isUnsaved(SAVED, draftAfter(SAVED, typed, { outlineText: '1、' }))).toBe(false);
  });

  it('keeps the revision it began from, so that another’s save is noticed', () => {
    const typed = draftAfter(SAVED, undefined, { title: '新问卷' });
    const savedByAnother = { ...SAVED, outlineText: '2、', revision: 5 };
    expect(draftAfter(savedByAnother, typed, { outlineText: '1、您' }).fromRevision).toBe(4);
  });

  it('without changes begins from the newest revision', () => {
    const undone = draftAfter(SAVED, draftAfter(SAVED, undefined, { title: 'x' }), { title: '问卷' });
    const newer = { ...SAVED, revision: 5 };
    expect(draftAfter(newer, undone, { title: 'y' }).fromRevision).toBe(5);
  });

  it('is gone after saving, but for what was typed meanwhile', () => {
    const typed = draftAfter(SAVED, undefined, { outlineText: '1、您' });
    expect(draftAfterSaving(typed, typed.words, 5)).toBeUndefined();
    const more = draftAfter(SAVED, typed, { outlineText: '1、您好' });
    expect(draftAfterSaving(more, typed.words, 5)).toEqual({ words: more.words, fromRevision: 5 });
  });
});
