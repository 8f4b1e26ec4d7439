// The service worker of the village phone: keeps the files of one version of the page, so that it opens without a line.
// It keeps no answer of the server: what was done is in the outbox, what was taken along is in the device's own store.
import { answerFrom } from './answer-from.ts';

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly location: Location;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  readonly clients: { claim(): Promise<void> };
}

declare const self: WorkerScope;
/** Written in front of this file when the screens are built: the version, and every file that the phone's page loads. */
declare const FIELD_VERSION: string;
declare const FIELD_FILES: readonly string[];

const SHELL = '/field';
const CACHE = `wenan-field-${FIELD_VERSION}`;
const OURS = /^wenan-field-/;
// A line so slow is no line.
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const from = answerFrom(event.request, self.location.origin, FIELD_FILES);
  if (from === 'shell') event.respondWith(shell(event.request));
  if (from === 'kept-file') event.respondWith(kept(event.request));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([SHELL, ...FIELD_FILES]);
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => OURS.test(name) && name !== CACHE).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

async function shell(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return answer;
  } catch {
    // No line: the page as it was kept.
  }
  return (await caches.match(SHELL, { cacheName: CACHE })) ?? Response.error();
}

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}
