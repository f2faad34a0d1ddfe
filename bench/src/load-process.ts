import autocannon from 'autocannon';
import type { Load } from './load.js';

process.once('message', (plan: Load) => {
  let next = plan.from;
  const path = () => plan.paths[next++ % plan.paths.length] ?? '/';
  const run = autocannon(
    {
      url: plan.origin,
      connections: plan.connections,
      amount: plan.amount,
      headers: { 'accept-encoding': plan.acceptEncoding ?? 'identity' },
      requests: [{ setupRequest: (request) => ({ ...request, path: path() }) }],
    },
    (error, result) => {
      if (error) throw error;
      process.send?.({
        requestsPerSecond: Math.round(result.requests.total / result.duration),
        p50: result.latency.p50,
        p99: result.latency.p99,
        failed: result.non2xx + result.errors + result.timeouts,
      });
      process.disconnect();
    },
  );
  process.once('disconnect', () => run.stop());
});
