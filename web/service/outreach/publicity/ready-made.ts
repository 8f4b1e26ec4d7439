// Which ready-made neutral text fits which kind of material.
import type { MaterialKind } from '#service/outreach';
import { NEUTRAL_TEXTS } from '#wording';
import type { MaterialLanguage } from './material.ts';

const FITS: Readonly<Partial<Record<MaterialKind, keyof typeof NEUTRAL_TEXTS>>> = {
  'open-letter': 'letter',
  leaflet: 'letter',
  broadcast: 'letter',
  poster: 'poster',
  slogan: 'poster',
  'short-message': 'sms',
};

/** Undefined for languages in which there is none. */
export function readyMade(kind: MaterialKind, language: MaterialLanguage): string | undefined {
  const name = FITS[kind];
  return name === undefined || language === 'other' ? undefined : NEUTRAL_TEXTS[name].text[language];
}

/** What is still to be filled in: the names in braces, each once. */
export function blanksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}
