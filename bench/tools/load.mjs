// Sends prepared requests over and over, from a process of its own, and tells what came back: one measurement a message.
import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

const sent = ({ path, headers, body }) => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json', ...headers },
  body,
});

/** A command, under a key of its own and for the version that the last answer gave. */
function command(prepared, { freshKey, lastVersion }, state, refuse) {
  return {
    ...sent(prepared),
    setupRequest: (request) => ({
      ...request,
      body: prepared.body
        .replaceAll(freshKey, randomUUID())
        .replaceAll(`"${lastVersion}"`, String(state.version)),
    }),
    onResponse: (status, body) => {
      const version = /"version":\s*(\d+)/.exec(body)?.[1];
      if (status !== 200 || version === undefined) refuse(body);
      else state.version = Number(version);
    },
  };
}

/** What one connection sends: all in turn from its own place on, or one record's way there and back. */
function ofConnection({ requests, connections, ...marks }, at, refuse) {
  const from = Math.floor((at * requests.length) / connections);
  const first = requests[from];
  if (first.back) {
    const state = { version: 1 };
    return [first, first.back].map((one) => command(one, marks, state, refuse));
  }
  const turned = [...requests.slice(from), ...requests.slice(0, from)];
  if (!first.body.includes(marks.freshKey)) return turned.map(sent);
  return turned.map((one) => command(one, marks, { version: 1 }, refuse));
}

process.on('message', async (load) => {
  const { url, connections, seconds, rate } = load;
  let next = 0;
  let refused = 0;
  const refuse = (body) => {
    if (refused === 0) process.stderr.write(`refused: ${body.slice(0, 500)}\n`);
    refused += 1;
  };
  const {
    requests: counted,
    latency,
    errors,
    timeouts,
    non2xx,
    duration,
  } = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(rate && { overallRate: rate }),
    setupClient: (client) => {
      client.setRequests(ofConnection(load, next, refuse));
      next += 1;
    },
  });
  process.send({
    perSecond: counted.total / duration,
    total: counted.total,
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + timeouts + non2xx + refused,
  });
});
process.on('disconnect', () => process.exit(0));
