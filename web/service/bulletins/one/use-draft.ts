// The text of a bulletin while somebody writes: tokens by their names in braces, turned back into keys when it is kept. Figures that
// the text names anew are asked for at once.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '#base';
import { asKept, asWritten, type Block, type Content, figuresIn } from '#service/supervision/bulletins';
import { type BulletinWhole, bulletinEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useLanguage } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import { CHANGES } from '../bulletin.ts';

/** The same content with other texts. */
function withTexts(content: Content, turn: (text: string) => string): Content {
  const { title, to, blocks, copyTo, signed } = content;
  const turned = (block: Block): Block =>
    'text' in block ? { ...block, text: turn(block.text) } : { ...block, caption: turn(block.caption) };
  return {
    title: turn(title),
    to: turn(to),
    blocks: blocks.map(turned),
    copyTo: turn(copyTo),
    signed: turn(signed),
  };
}

function written(content: Content, language: Language): Content {
  return withTexts(content, (text) => asWritten(text, language));
}

export interface DraftOfBulletin {
  readonly written: Content;
  readonly kept: Content;
  readonly isPublic: boolean;
  readonly isChanged: boolean;
  write(changed: Partial<Content>): void;
  setPublic(isPublic: boolean): void;
  readonly saving: { readonly isPending: boolean; readonly error: Error | null; mutate(): void };
}

export function useDraft(bulletin: BulletinWhole): DraftOfBulletin {
  const { language } = useLanguage();
  const [text, setText] = useState<Content>();
  const [open, setOpen] = useState<boolean>();
  const shown = text ?? written(bulletin.content, language);
  const kept = text ? withTexts(text, asKept) : bulletin.content;
  const isPublic = open ?? bulletin.isPublic;
  const { county, id: bulletinId, revision } = bulletin;
  const saving = useCommand({
    send: () =>
      call(bulletinEndpoints.saveBulletin, {
        params: { county, bulletinId },
        body: { revision, content: { ...kept, blocks: [...kept.blocks] }, isPublic },
      }),
    changes: CHANGES,
    onDone: () => {
      setText(undefined);
      setOpen(undefined);
    },
  });
  return {
    written: shown,
    kept,
    isPublic,
    isChanged: text !== undefined || isPublic !== bulletin.isPublic,
    write: (changed) => setText({ ...shown, ...changed }),
    setPublic: setOpen,
    saving,
  };
}

/** The bulletin's figures, and those that a changed text names besides, as of now. */
export function useNewFigures(bulletin: BulletinWhole, kept: Content): BulletinWhole['figures'] {
  const known = new Set(bulletin.figures.map(({ key }) => key));
  const wanted = figuresIn(kept).filter((key) => !known.has(key));
  const { county, placeCode: place, from, to } = bulletin;
  const { data } = useQuery({
    ...asking(bulletinEndpoints.liveFigures, {
      params: { county },
      query: { place, from, to, keys: wanted.join(',') },
    }),
    enabled: wanted.length > 0,
    placeholderData: (before) => before,
  });
  return wanted.length > 0 && data ? [...bulletin.figures, ...data.figures] : bulletin.figures;
}
