// Sends prepared requests over and over, from a process of its own, and tells what came back: one measurement a message.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout } from 'node:timers/promises';
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

/** Everything that is answered within the time, by connections that each wait for an answer before they ask again. */
async function saturated(load) {
  const { url, connections, seconds } = load;
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
    setupClient: (client) => {
      client.setRequests(ofConnection(load, next, refuse));
      next += 1;
    },
  });
  return {
    perSecond: counted.total / duration,
    total: counted.total,
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + timeouts + non2xx + refused,
  };
}

/** One request; whether it succeeded. Sent anew where the server had just closed the connection, as it may one that rested. */
function answered(url, agent, { path, headers, body }) {
  return new Promise((resolve) => {
    const options = { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } };
    const request = http.request(`${url}${path}`, options, (response) => {
      response.on('end', () => resolve(response.statusCode === 200)).on('error', () => resolve(false));
      response.resume();
    });
    request.on('error', ({ code }) => {
      const isStale = request.reusedSocket && code === 'ECONNRESET';
      resolve(isStale ? answered(url, agent, { path, headers, body }) : false);
    });
    request.end(body);
  });
}

/**
 * So many requests a second, whether those before are answered or not. What each takes counts from when it was due: who
 * falls behind is not spared.
 */
async function atRate({ url, requests, seconds, rate }) {
  const agent = new http.Agent({ keepAlive: true, scheduling: 'fifo' });
  const began = performance.now();
  const waiting = [];
  for (let at = 0; at < rate * seconds; at += 1) {
    const due = began + (at * 1000) / rate;
    while (performance.now() < due) await setTimeout(Math.max(0, due - performance.now() - 1));
    waiting.push(
      answered(url, agent, requests[at % requests.length]).then((isGood) => ({
        isGood,
        took: performance.now() - due,
      })),
    );
  }
  const all = await Promise.all(waiting);
  const elapsed = (performance.now() - began) / 1000;
  agent.destroy();
  const took = all.map((one) => one.took).sort((a, b) => a - b);
  return {
    perSecond: all.length / elapsed,
    total: all.length,
    p50: took[Math.floor(took.length * 0.5)],
    p99: took[Math.floor(took.length * 0.99)],
    failed: all.filter(({ isGood }) => !isGood).length,
  };
}

process.on('message', async (load) => {
  process.send(await (load.rate ? atRate(load) : saturated(load)));
});
process.on('disconnect', () => process.exit(0));
