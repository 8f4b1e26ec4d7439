// One message at a time to a worker, always the latest: what came in between is never worked on.

export class LatestOnly<Asked, Answer> {
  private readonly worker: Worker;
  private isBusy = false;
  private latest: Asked | undefined;

  constructor(worker: Worker, onAnswer: (answer: Answer) => void) {
    this.worker = worker;
    worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
      this.isBusy = false;
      onAnswer(answer);
      if (this.latest !== undefined) this.ask(this.latest);
    });
  }

  ask(asked: Asked): void {
    this.latest = this.isBusy ? asked : undefined;
    if (this.isBusy) return;
    this.isBusy = true;
    this.worker.postMessage(asked);
  }

  stop(): void {
    this.worker.terminate();
  }
}
