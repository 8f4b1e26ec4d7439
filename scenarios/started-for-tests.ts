// The server as an operator starts it: a process of its own, with its own folder, port and environment.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../server/start.ts', import.meta.url));

export class Started {
  private readonly child: ChildProcess;
  private said = '';
  private complained = '';
  /** The exit code; null when it was killed. */
  readonly ended: Promise<number | null>;

  constructor(environment: Readonly<Record<string, string>>) {
    const inherited = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
    this.child = spawn(process.execPath, [START], {
      env: { ...inherited, WENAN_DEMO: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => {
      this.said += chunk.toString('utf8');
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.complained += chunk.toString('utf8');
    });
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  get output(): string {
    return this.said;
  }

  /** Lines of complaint, none of them empty. */
  get complaints(): string[] {
    return this.complained.split('\n').filter((line) => line.trim() !== '');
  }

  /** When it serves. @throws when it ended instead */
  async serving(): Promise<this> {
    const gone = this.ended.then((code) => {
      throw new Error(`ended with ${code}: ${this.complained}`);
    });
    await Promise.race([gone, this.untilSaid('http://localhost:')]);
    return this;
  }

  private async untilSaid(text: string): Promise<void> {
    while (!this.said.includes(text))
      await new Promise((resolve) => this.child.stdout?.once('data', resolve));
  }

  signal(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  /** Whatever happened to a test, nothing of it goes on running. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    await this.signal('SIGINT');
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
