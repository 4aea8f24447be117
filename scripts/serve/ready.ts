import http from 'node:http';

/** Asks the server on this machine whether it is ready: its database answers and every migration is applied. */
export function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: '/readyz',
      headers: { host: `localhost:${port}` },
      timeout: 3_000,
    };
    const request = http.get(options, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
