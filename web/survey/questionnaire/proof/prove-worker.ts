// Proves beside the page: a long questionnaire takes a second.
import type { Questionnaire } from '#survey/questionnaire';
import { proofOf } from './proof.ts';

self.addEventListener('message', ({ data }: MessageEvent<Questionnaire>) => {
  self.postMessage(proofOf(data));
});
