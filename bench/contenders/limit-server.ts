// The limit: hand-written SQL on node:http, nothing checked. Arguments: the database as the service role, and how the
// connections are used, plain or pipelined.
import { createServer, type IncomingMessage } from 'node:http';
import { ReadSession } from '../../src/platform/database/read-session.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { operations, type Sample } from '../operations/index.js';

const [appUrl = ''] = process.argv.slice(2);
const session = new ReadSession(appUrl, { connections: 8, timeoutMs: 10_000 });
const texts = new Map(
  operations
    .flatMap((operation) => [operation, ...(operation.change?.back ? [operation.change.back] : [])])
    .map(({ name, limit }) => [name, limit]),
);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const server = createServer((request, response) => {
  void (async () => {
    const { name, variables } = JSON.parse(await bodyOf(request)) as {
      name: string;
      variables: Sample['variables'];
    };
    const viewer = JSON.parse(String(request.headers['x-viewer'])) as Viewer;
    const written = texts.get(name);
    if (written === undefined) throw new Error(`There is no operation ${name}.`);
    const { text, values, dependsOnValues = false } = written;
    const [answer] = await session.read(viewer, [
      { text, values: values({ viewer, variables }), dependsOnValues },
    ]);
    response.setHeader('content-type', 'application/json').end(answer?.[0] ?? 'null');
  })().catch((error: unknown) => {
    response.statusCode = 500;
    response.end(JSON.stringify({ errors: [String(error)] }));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
process.on('message', () => process.send?.({ rss: process.memoryUsage.rss() }));
process.on('disconnect', () => process.exit(0));
