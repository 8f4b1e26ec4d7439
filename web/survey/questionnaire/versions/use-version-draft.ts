// The words of one version while somebody works on them: what is typed, saved, or had to give way to another's.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { questionnaireEndpoints } from '#wire/survey';
import { call, ProblemError } from '../../../shell/call.ts';
import { asking, forget, queryClient } from '../../../shell/queries.ts';
import { type Draft, draftAfter, draftAfterSaving, isUnsaved, type Words, wordsShown } from './draft.ts';

export type Version = z.output<typeof questionnaireEndpoints.version.answer>;

interface Sent {
  readonly words: Words;
  readonly fromRevision: number;
}

export function useVersionDraft(version: Version) {
  const [draft, setDraft] = useState<Draft>();
  /** The text that had to give way, to be copied from. */
  const [setAside, setSetAside] = useState<string>();
  const saving = useMutation({
    mutationFn: ({ words, fromRevision }: Sent) =>
      call(questionnaireEndpoints.saveVersion, {
        params: { versionId: version.id },
        body: { revision: fromRevision, ...words },
      }),
    onSuccess: (saved, sent) => {
      rememberSaved(version.id, { ...saved, ...sent.words });
      setDraft((now) => draftAfterSaving(now, sent.words, saved.revision));
      return Promise.all([
        forget(questionnaireEndpoints.questionnaire),
        forget(questionnaireEndpoints.questionnaires),
      ]);
    },
  });
  const words = wordsShown(version, draft);
  const unsaved = isUnsaved(version, draft);
  return {
    words,
    unsaved,
    saving,
    setAside,
    forgetSetAside: () => setSetAside(undefined),
    change: (changed: Partial<Words>) => setDraft((now) => draftAfter(version, now, changed)),
    save: () => {
      if (draft && unsaved && !saving.isPending) saving.mutate(draft);
    },
    /** Lets the saved words of another take the place of one's own, which stay at hand. */
    giveWay: async () => {
      await forget(questionnaireEndpoints.version);
      setSetAside(words.outlineText);
      setDraft(undefined);
      saving.reset();
      await forget(questionnaireEndpoints.questionnaire);
    },
  };
}

/** Why a save was refused, when it is because others were there before. */
export function conflictOf(error: unknown): 'version-changed-meanwhile' | 'version-used' | undefined {
  const code = error instanceof ProblemError ? error.problem.code : undefined;
  return code === 'version-changed-meanwhile' || code === 'version-used' ? code : undefined;
}

type SavedFacts = Words & Pick<Version, 'revision' | 'hash' | 'isUsable'>;

function rememberSaved(versionId: string, saved: SavedFacts): void {
  const { queryKey } = asking(questionnaireEndpoints.version, { params: { versionId } });
  queryClient.setQueryData(queryKey, (known) => known && { ...known, ...saved });
}
