// A form as a browser without script sends it.
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

const BOUNDARY = '----form-of-a-test';

/** multipart/form-data with photos; an empty file field where there are none, as browsers do it. */
export function multipart(fields: Readonly<Record<string, string>>, photos: readonly Buffer[]): Buffer {
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  const files = photos.map((photo, nth) => file(`photo-${nth}.jpg`, photo));
  const none = photos.length === 0 ? [file('', Buffer.alloc(0))] : [];
  return Buffer.concat([...parts, ...files, ...none, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

function file(name: string, content: Buffer): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="photos"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n')]);
}

export function sendForm(
  app: FastifyInstance,
  url: string,
  fields: Readonly<Record<string, string>>,
  photos: readonly Buffer[] = [],
  headers: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url,
    payload: multipart(fields, photos),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...headers },
  });
}

/** The simpler form, of fields alone. */
export function sendFields(
  app: FastifyInstance,
  url: string,
  fields: Readonly<Record<string, string>>,
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
}
