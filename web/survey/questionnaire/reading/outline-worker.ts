// Reads outline text beside the page, so that typing never waits for it.
import { readOutline } from '#survey/questionnaire';

self.addEventListener('message', ({ data: text }: MessageEvent<string>) => {
  self.postMessage({ text, ...readOutline(text) });
});
