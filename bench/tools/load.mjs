// Sends prepared requests over and over, from a process of its own, and tells what came back: one measurement a message.
import autocannon from 'autocannon';

process.on('message', async ({ url, requests, connections, seconds, rate }) => {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(rate && { overallRate: rate }),
    requests: requests.map(({ path, headers, body }) => ({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })),
  });
  const { requests: counted, latency, errors, timeouts, non2xx } = result;
  process.send({
    perSecond: counted.total / result.duration,
    total: counted.total,
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + timeouts + non2xx,
  });
});
process.on('disconnect', () => process.exit(0));
