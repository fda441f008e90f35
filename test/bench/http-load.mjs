// The load, in a process of its own: reads one order from its parent, fires it, answers with the figures.
import autocannon from 'autocannon';

process.on('message', ({ url, method, headers, bodies, seconds, connections }) => {
  let next = 0;
  const instance = autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method,
        headers,
        setupRequest: (request) => {
          const order = bodies[next++ % bodies.length];
          return {
            ...request,
            path: order.path,
            ...(order.body ? { body: JSON.stringify(order.body) } : {}),
          };
        },
      },
    ],
  });
  instance.then(
    (r) =>
      process.send({
        perSecond: r['2xx'] / r.duration,
        p50: r.latency.p50,
        p99: r.latency.p99,
        refused: r.non2xx,
        errors: r.errors,
        sent: next,
      }),
    (error) => process.send({ error: error.message }),
  );
});
