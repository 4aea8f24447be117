import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { startFront, type Front, type FrontOptions } from '../front';
import { createStaticFiles } from '../static-files';
import { exampleBuild } from './example-build';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface TestFront extends Front {
  port: number;
  log: object[];
  /** One request on its own connection; `Host` is that of the application unless given. */
  ask(
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string | Buffer },
  ): Promise<Answer>;
  /** Sends raw bytes and gives back all that came until the other side closed, with the time it took (ms). */
  raw(bytes: string): Promise<{ text: string; ms: number }>;
}

/** A front on a free port, with the example application unless told otherwise. */
export async function testFront(
  options: Partial<FrontOptions> & { clientDir?: string } = {},
): Promise<TestFront> {
  const log: object[] = [];
  const front = await startFront({
    port: 0,
    appUrl: 'http://portail.test',
    build: exampleBuild(),
    portal: { apiWait: async () => null, notReady: async () => [], stop: async () => undefined },
    assets: options.clientDir ? createStaticFiles(options.clientDir) : (_req, _res, next) => next(),
    log: { info: (facts) => log.push(facts), error: (facts) => log.push(facts) },
    ...options,
  });
  const { port } = front;
  return {
    ...front,
    port,
    log,
    ask: (path, { method = 'GET', headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const req = request(
          { port, path, method, agent: false, headers: { host: 'portail.test', ...headers } },
          (res) => {
            const chunks: Buffer[] = [];
            res.on('data', (chunk: Buffer) => chunks.push(chunk));
            res.on('error', reject);
            res.on('end', () =>
              resolve({
                status: res.statusCode!,
                headers: res.headers,
                text: Buffer.concat(chunks).toString(),
              }),
            );
          },
        );
        req.on('error', reject);
        req.end(body);
      }),
    raw: (bytes) =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const chunks: Buffer[] = [];
        const socket = connect(port, 'localhost', () => socket.write(bytes));
        socket.on('data', (chunk) => chunks.push(chunk));
        socket.on('error', reject);
        socket.on('close', () =>
          resolve({ text: Buffer.concat(chunks).toString(), ms: performance.now() - started }),
        );
      }),
  };
}
