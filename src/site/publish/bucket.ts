// An S3 bucket as the few requests that publishing needs, signed; any server that speaks S3 will do.
import { AwsClient } from 'aws4fetch';
import { parseHTML } from 'linkedom';

/** A bucket, a folder in it, and who may write there. */
export interface BucketOptions {
  /** `s3://bucket` or `s3://bucket/folder`. */
  readonly address: string;
  /** The server's address; Amazon's where nothing is given. */
  readonly endpoint: string | undefined;
  /** `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_REGION`. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The requests; keys are below the folder of the address. */
export interface Bucket {
  /** Every key below a prefix. */
  list(prefix?: string): Promise<Set<string>>;
  /** The text of an object; null where there is none. */
  text(key: string): Promise<string | null>;
  put(
    key: string,
    body: Uint8Array | string,
    headers: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** Copies within the bucket, headers and all. */
  copy(from: string, to: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Opens a bucket. Throws where no credentials are in the environment. */
export function openBucket({ address, endpoint, env }: BucketOptions): Bucket {
  const [, bucket = '', folder = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(address) ?? [];
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  if (!accessKeyId || !secretAccessKey)
    throw new Error(
      `${address}: no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_REGION)`,
    );
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const sessionToken = env['AWS_SESSION_TOKEN'];
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    region,
    service: 's3',
    retries: 4,
  });
  const server = endpoint ?? `https://s3.${region}.amazonaws.com`;
  const root = `${server.replace(/\/$/, '')}/${bucket}`;
  const inside = (key: string) => (folder === '' ? key : `${folder}/${key}`);
  const path = (key: string) => inside(key).split('/').map(encodeURIComponent).join('/');

  async function ask(url: string, init: RequestInit, absent = false): Promise<Response> {
    const response = await client.fetch(url, init);
    if (response.ok || (absent && response.status === 404)) return response;
    const said = /<Message>([^<]*)/.exec(await response.text())?.[1] ?? response.statusText;
    throw new Error(`${init.method ?? 'GET'} ${url}: ${response.status} ${said}`);
  }

  return {
    async list(prefix = '') {
      const keys = new Set<string>();
      let token = '';
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix: inside(prefix) });
        if (token !== '') query.set('continuation-token', token);
        const { document } = parseHTML(await (await ask(`${root}?${query}`, {})).text());
        for (const { textContent } of document.querySelectorAll('Contents > Key'))
          keys.add(
            folder === '' ? (textContent ?? '') : (textContent ?? '').slice(folder.length + 1),
          );
        token = document.querySelector('NextContinuationToken')?.textContent ?? '';
      } while (token !== '');
      return keys;
    },
    async text(key) {
      const response = await ask(`${root}/${path(key)}`, {}, true);
      return response.ok ? response.text() : null;
    },
    async put(key, body, headers) {
      const sent = typeof body === 'string' ? body : new Uint8Array(body);
      await ask(`${root}/${path(key)}`, { method: 'PUT', body: sent, headers });
    },
    async copy(from, to) {
      const headers = { 'x-amz-copy-source': `/${bucket}/${path(from)}` };
      const response = await ask(`${root}/${path(to)}`, { method: 'PUT', headers });
      // A copy that fails half-way answers 200 with an error inside.
      const text = await response.text();
      if (text.includes('<Error>')) throw new Error(`copy of ${from} to ${to}: ${text}`);
    },
    async remove(key) {
      await ask(`${root}/${path(key)}`, { method: 'DELETE' }, true);
    },
  };
}
