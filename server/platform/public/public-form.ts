// A form that anybody may send, as browsers send it without script: fields, and photos as files. Everything has a limit, and
// what goes over it is refused in words before it is kept anywhere.
import type { Readable } from 'node:stream';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Problem } from '#base';
import { PHOTO_LIMIT_BYTES } from '../files/photo-limits.ts';
import { problem as photoProblem } from '../files/problems.ts';
import { wholePhoto } from '../files/whole-photo.ts';
import { problem, unreadable } from '../problems.ts';
import { Refusal, refuse } from '../refusal.ts';
import { withStorableText } from '../storable-text.ts';

export interface PublicForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly photos: readonly Buffer[];
}

/** Five thousand characters of Chinese take 15 KB; what is longer is cut off while it arrives. */
const FIELD_LIMIT_BYTES = 64 * 1024;
const FIELDS_MOST = 40;
/** Characters of the longest text that a form takes. */
export const TEXT_MOST = 5000;
/** More files than any form takes: so that the refusal can say how many were too many. */
const FILES_READ_MOST = 300;

export const MULTIPART_LIMITS = {
  fieldNameSize: 100,
  fieldSize: FIELD_LIMIT_BYTES,
  fields: FIELDS_MOST,
  files: FILES_READ_MOST,
  parts: FIELDS_MOST + FILES_READ_MOST,
  fileSize: PHOTO_LIMIT_BYTES + 1,
} as const;

/** @throws Refusal `text-too-long`, `photos-too-many`, `photo-too-large`, `unreadable-request` */
export async function readForm(request: FastifyRequest, mostPhotos: number): Promise<PublicForm> {
  if (request.isMultipart()) return readParts(request, mostPhotos);
  return FIELDS_ALONE.test(request.headers['content-type'] ?? '')
    ? { fields: fieldsOf(request.body), photos: [] }
    : refuse(unreadable('HTTP', NO_FORM));
}

// What the server could read as JSON elsewhere is no form: no page sends it.
const FIELDS_ALONE = /^application\/x-www-form-urlencoded\b/i;

const NO_FORM = {
  zh: '这不是表单，请从页面上填写',
  en: 'this is no form: fill in the one on the page',
};

function fieldsOf(body: unknown): Record<string, string> {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, storable(Array.isArray(value) ? value[0] : value)]),
  );
}

function storable(value: unknown): string {
  const text = withStorableText(typeof value === 'string' ? value : '');
  return typeof text === 'string' ? text : '';
}

// All of it is read before a refusal: a browser that is still sending would not show the answer.
async function readParts(request: FastifyRequest, mostPhotos: number): Promise<PublicForm> {
  refuseEndless(request);
  const reading = new Reading(mostPhotos);
  for await (const part of request.parts({ limits: MULTIPART_LIMITS })) await reading.take(part);
  return reading.form();
}

const WHOLE_LIMIT_BYTES = 400 * 2 ** 20;

function refuseEndless(request: FastifyRequest): void {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > WHOLE_LIMIT_BYTES) refuse(problem('too-large', { megabytes: WHOLE_LIMIT_BYTES / 2 ** 20 }));
}

// What has been read of one form, and the first thing that was wrong with it.
class Reading {
  private readonly mostPhotos: number;
  private readonly fields: Record<string, string> = {};
  private readonly photos: Buffer[] = [];
  private wrong: Problem | undefined;

  constructor(mostPhotos: number) {
    this.mostPhotos = mostPhotos;
  }

  async take(part: Multipart): Promise<void> {
    if (part.type === 'field') this.takeField(part.fieldname, part.value, part.valueTruncated);
    else await this.takeFile(part);
  }

  form(): PublicForm {
    if (this.wrong) refuse(this.wrong);
    return { fields: this.fields, photos: this.photos };
  }

  private takeField(name: string, value: unknown, isCut: boolean): void {
    if (isCut) this.wrong ??= problem('text-too-long', { most: TEXT_MOST }, name);
    this.fields[name] = storable(value);
  }

  // An empty file field sends one file without a name and without bytes.
  private async takeFile(part: Extract<Multipart, { type: 'file' }>): Promise<void> {
    const isWanted =
      part.filename !== '' && part.filename !== undefined && this.photos.length < this.mostPhotos;
    if (isWanted) this.photos.push(await this.bytesOf(part.file));
    else {
      if (part.filename) this.wrong ??= photoProblem('photos-too-many', { most: this.mostPhotos }, 'photos');
      part.file.resume();
    }
  }

  private async bytesOf(file: Readable): Promise<Buffer> {
    try {
      return await wholePhoto(file);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.wrong ??= { ...error.problem, where: 'photos' };
      return Buffer.alloc(0);
    }
  }
}
