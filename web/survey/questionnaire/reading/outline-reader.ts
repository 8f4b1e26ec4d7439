// One text at a time to the worker, always the latest: what was typed in between is never read.
import type { Reading } from './reading.ts';

export class OutlineReader {
  private readonly worker = new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' });
  private isBusy = false;
  private latest: string | undefined;

  constructor(onRead: (reading: Reading) => void) {
    this.worker.addEventListener('message', ({ data: reading }: MessageEvent<Reading>) => {
      this.isBusy = false;
      onRead(reading);
      if (this.latest !== undefined) this.read(this.latest);
    });
  }

  read(text: string): void {
    this.latest = this.isBusy ? text : undefined;
    if (this.isBusy) return;
    this.isBusy = true;
    this.worker.postMessage(text);
  }

  stop(): void {
    this.worker.terminate();
  }
}
