// The templates that come with the program. An office's own stand beside them.
import { type Block, type Content, figuresIn, tablesIn } from '../content.ts';
import { ANNUAL } from './annual.ts';
import { BRIEFING } from './briefing.ts';
import { NOTICE } from './notice.ts';
import type { Template } from './template.ts';
import { VILLAGE } from './village.ts';

export const TEMPLATES: readonly Template[] = [BRIEFING, NOTICE, ANNUAL, VILLAGE];

/** What is known, for choosing what a new bulletin begins with. */
export interface Known {
  readonly figure: (key: string) => boolean;
  readonly table: (id: string) => boolean;
}

/** A template's content for a new bulletin, without the parts whose figures nobody knows. */
export function begun(content: Content, known: Known): Content {
  const blocks: Block[] = [];
  let wasLeftOut = false;
  for (const block of content.blocks) {
    const when = 'when' in block ? block.when : undefined;
    const isIn: boolean = when === undefined || (when === 'known' ? isKnown(block, known) : wasLeftOut);
    if (isIn) blocks.push(withoutCondition(block));
    wasLeftOut = !isIn;
  }
  return { ...content, blocks };
}

function withoutCondition(block: Block): Block {
  if (block.kind === 'heading') return block;
  const { when: _when, ...rest } = block;
  return rest;
}

function isKnown(block: Block, known: Known): boolean {
  const alone: Content = { title: '', to: '', blocks: [block], copyTo: '', signed: '' };
  return figuresIn(alone).every(known.figure) && tablesIn(alone).every(known.table);
}
