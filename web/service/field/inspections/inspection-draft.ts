// An inspection while it is being written down, and the message it becomes. It knows no clock and no screen.
import { type Criterion, isShort, type Mark, SCALES } from '#service/supervision';
import type { InspectionMessage } from '#wire/service';
import type { DraftPhoto } from '../visit/draft.ts';

export interface InspectionDraft {
  readonly marks: readonly Mark[];
  /** what is to be mended, by criterion */
  readonly mends: Readonly<Record<string, string>>;
  readonly note: string;
  readonly photos: readonly DraftPhoto[];
}

export const EMPTY_INSPECTION: InspectionDraft = { marks: [], mends: {}, note: '', photos: [] };

export function markOf({ marks }: InspectionDraft, criterionId: string): Mark | undefined {
  return marks.find((mark) => mark.criterionId === criterionId);
}

/** The draft with one mark in place of another; what has nothing to mend any more asks for nothing. */
export function withMark(draft: InspectionDraft, criterion: Criterion, mark: Mark): InspectionDraft {
  const others = draft.marks.filter(({ criterionId }) => criterionId !== criterion.id);
  const { [criterion.id]: asked, ...rest } = draft.mends;
  const mends = asked !== undefined && isShort(criterion, mark) ? draft.mends : rest;
  return { ...draft, marks: [...others, mark], mends };
}

/** What is still missing, by the number of the criterion; empty where it can be kept. */
export function missingIn(criteria: readonly Criterion[], draft: InspectionDraft): readonly number[] {
  return criteria.flatMap((criterion, at) =>
    isMarked(criterion, markOf(draft, criterion.id)) ? [] : [at + 1],
  );
}

function isMarked({ scale }: Criterion, mark: Mark | undefined): boolean {
  if (!mark) return false;
  if (mark.value === null) return mark.words.trim() !== '';
  return SCALES[scale].share(mark.value, mark.of) !== undefined;
}

/** Whether a photo is asked for and none was taken. */
export function lacksPhoto(criteria: readonly Criterion[], draft: InspectionDraft): boolean {
  const asks = criteria.some(
    ({ id, needsPhoto }) => needsPhoto && (markOf(draft, id)?.value ?? null) !== null,
  );
  return asks && draft.photos.length === 0;
}

interface About {
  readonly messageId: string;
  readonly visitId: string;
  readonly atMs: number;
  readonly place: Extract<InspectionMessage, { kind: 'inspected' }>['place'];
  newId(): string;
}

export function messageFrom(
  criteria: readonly Criterion[],
  draft: InspectionDraft,
  { messageId, visitId, atMs, place, newId }: About,
): InspectionMessage {
  return {
    ...{ kind: 'inspected', id: messageId, visitId, atMs, place },
    marks: criteria.flatMap(({ id }) => markOf(draft, id) ?? []),
    note: draft.note.trim(),
    photoIds: draft.photos.map(({ id }) => id),
    mends: Object.entries(draft.mends)
      .filter(([, words]) => words.trim() !== '')
      .map(([criterionId, words]) => ({ id: newId(), criterionId, words: words.trim() })),
  };
}
