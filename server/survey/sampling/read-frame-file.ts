// Reads a file of numbers into the waiting room of a frame, row by row, and notes what was found. Nothing is taken yet.
import type { Readable } from 'node:stream';
import type { Problem } from '#base';
import {
  type FrameColumns,
  type FrameContext,
  type FrameRow,
  isBlankRow,
  maskPhoneNumber,
  readFrameRow,
  recogniseColumns,
  refuseDuplicate,
} from '#survey/sampling';
import type { House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { must, Refusal } from '../../platform/refusal.ts';
import { problem } from '../problems.ts';
import { clearStaged, type SealedNumber, stageNumbers } from './frames.store.ts';
import { noteEnd, noteProgress, type Progress } from './imports.store.ts';
import { maskedFinding } from './masked-finding.ts';
import { type FileRow, rowsOfFile } from './rows-of-file.ts';

const BATCH_ROWS = 2000;
const KEPT_FINDINGS = 1000;

export interface FileToRead {
  readonly county: string;
  readonly importId: string;
  readonly context: FrameContext;
  readonly content: Readable;
}

/** Ends with the import waiting, or failed with the problem that stopped the reading. */
export async function readFrameFile(house: House, personId: string, file: FileToRead): Promise<void> {
  const reading = new Reading(house, personId, file);
  try {
    await reading.run();
  } catch (error) {
    const why = error instanceof Refusal ? error.problem : problem('reading-interrupted', {});
    await reading.end('failed', [maskedFinding(why)]);
    const isOurs = error instanceof Refusal || file.content.readableAborted;
    if (!isOurs) throw error;
  }
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

// The lifetime of one reading: counters, findings, and the batch that is being filled.
class Reading {
  private readonly house: House;
  private readonly personId: string;
  private readonly file: FileToRead;
  private readonly seen = new Map<string, number>();
  private readonly findings: Problem[] = [];
  private readonly counts: Record<string, number> = {};
  private batch: SealedNumber[] = [];
  private readonly progress: Mutable<Progress> = {
    encoding: null,
    bytesRead: 0,
    rowsRead: 0,
    rowsGood: 0,
    rowsBad: 0,
  };

  constructor(house: House, personId: string, file: FileToRead) {
    this.house = house;
    this.personId = personId;
    this.file = file;
  }

  async run(): Promise<void> {
    this.file.content.on('data', (chunk: Buffer) => {
      this.progress.bytesRead += chunk.length;
    });
    const { encoding, rows } = await rowsOfFile(this.file.content);
    this.progress.encoding = encoding;
    let columns: FrameColumns | undefined;
    for await (const row of rows) {
      if (columns) await this.take(columns, row);
      else if (!isBlankRow(row.cells))
        columns = must(recogniseColumns(row.cells, this.file.context.needsConsent));
    }
    await this.flush();
    if (this.progress.rowsRead === 0) throw new Refusal(problem('file-without-rows', {}));
    await this.end('waiting', this.findings);
  }

  private async take(columns: FrameColumns, row: FileRow): Promise<void> {
    if (isBlankRow(row.cells)) return;
    this.progress.rowsRead += 1;
    const read = readFrameRow(columns, row.cells, row.row, this.file.context);
    const kept = read.ok ? refuseDuplicate(this.seen, columns, read.value) : read;
    if (kept.ok) this.keep(kept.value);
    else this.refuse(kept.problem);
    if (this.progress.rowsRead % BATCH_ROWS === 0) await this.flush();
  }

  private keep(row: FrameRow): void {
    this.progress.rowsGood += 1;
    for (const remark of row.remarks) this.note(remark);
    const { cipher } = this.house;
    this.batch.push({
      row: row.row,
      id: newId(),
      place: row.place,
      phoneType: row.phoneType,
      sealed: cipher.encrypt(row.digits),
      fingerprint: cipher.fingerprint(row.digits),
      masked: maskPhoneNumber(row.digits),
    });
  }

  private refuse(found: Problem): void {
    this.progress.rowsBad += 1;
    this.note(found);
  }

  private note(found: Problem): void {
    this.counts[found.code] = (this.counts[found.code] ?? 0) + 1;
    if (this.findings.length < KEPT_FINDINGS) this.findings.push(maskedFinding(found));
  }

  private flush(): Promise<void> {
    const batch = this.batch;
    this.batch = [];
    const { county, importId } = this.file;
    return this.house.database.transaction('survey', this.personId, async (tx) => {
      if (batch.length > 0) await stageNumbers(tx, county, importId, batch);
      await noteProgress(tx, county, importId, this.progress);
    });
  }

  end(standing: 'waiting' | 'failed', findings: readonly Problem[]): Promise<void> {
    const { county, importId } = this.file;
    return this.house.database.transaction('survey', this.personId, async (tx) => {
      await noteEnd(tx, county, importId, standing, findings, this.counts);
      if (standing === 'failed') await clearStaged(tx, county, importId);
    });
  }
}
