import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openBucket } from '#src/site/publish/bucket.ts';

const env = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'eu-west-1' };

/** Asks a server that answers as told; gives what it was asked. */
async function asked(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  act: (endpoint: string) => Promise<unknown>,
): Promise<IncomingMessage[]> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return requests;
}

const page = (keys: readonly string[], next?: string) =>
  `<ListBucketResult>${keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${
    next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`
  }</ListBucketResult>`;

test('lists on where a page of keys is not all, and names keys below its own folder', async () => {
  let keys = new Set<string>();
  const requests = await asked(
    ({ url }, response) =>
      response.end(
        url?.includes('continuation-token=more')
          ? page(['en/b&amp;c.html'])
          : page(['en/a.html'], 'more'),
      ),
    async (endpoint) => {
      keys = await openBucket({ address: 's3://book/en', endpoint, env }).list();
    },
  );
  expect(keys).toEqual(new Set(['a.html', 'b&c.html']));
  expect(requests.map(({ url }) => url)).toEqual([
    '/book?list-type=2&prefix=en%2F',
    '/book?list-type=2&prefix=en%2F&continuation-token=more',
  ]);
});

test('signs for the region of the environment, content and all', async () => {
  const [request] = await asked(
    (_, response) => response.end(),
    (endpoint) =>
      openBucket({ address: 's3://book', endpoint, env }).put('ñ/a b.html', 'x', {
        'content-type': 'text/html',
      }),
  );
  expect(request?.url).toBe('/book/%C3%B1/a%20b.html');
  expect(request?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-west-1\/s3\/aws4_request, SignedHeaders=.*Signature=[0-9a-f]{64}$/,
  );
});

test('takes a copy that failed after it was begun for a failure', async () => {
  const act = (endpoint: string) =>
    openBucket({ address: 's3://book', endpoint, env }).copy('a', 'b');
  await expect(
    asked((_, response) => response.end('<Error><Code>InternalError</Code></Error>'), act),
  ).rejects.toThrow('copy of a to b');
});
