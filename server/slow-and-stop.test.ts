import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { arrivals, gates } from './support/example-build';
import { testFront } from './support/front';

describe('slow client', () => {
  it('is cut while it dribbles its headers or its body', async () => {
    const front = await testFront({ timeouts: { headers: 300, request: 600, check: 50 } });
    const [head, body] = await Promise.all([
      front.raw('GET / HTTP/1.1\r\nHost: portail.test\r\nX-A: '),
      front.raw('POST /echo HTTP/1.1\r\nHost: portail.test\r\nContent-Length: 100\r\n\r\nabc'),
    ]);
    expect(head.text).toMatch(/^HTTP\/1\.1 408 /);
    expect(body.text).toMatch(/^HTTP\/1\.1 408 /);
    await front.close();
  });
  it('cannot send endless headers', async () => {
    const front = await testFront();
    const { text } = await front.raw(
      `GET / HTTP/1.1\r\nHost: portail.test\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
    await front.close();
  });
  it('who leaves is noticed by the loader', async () => {
    let open = () => {};
    gates.set('left', new Promise((resolve) => (open = resolve)));
    const front = await testFront();
    const socket = connect(front.port, 'localhost', () =>
      socket.write('GET /lent/left HTTP/1.1\r\nHost: portail.test\r\n\r\n'),
    );
    await sleep(100);
    socket.destroy();
    await sleep(50);
    open();
    expect((await front.ask('/')).status).toBe(200);
    await front.close();
    expect(front.log).not.toContainEqual(expect.objectContaining({ err: expect.anything() }));
  });
});

describe('stop', () => {
  it('answers 200 requests in flight, then stops the parts, and takes no one new', async () => {
    let open = () => {};
    gates.set('stop', new Promise((resolve) => (open = resolve)));
    const order: string[] = [];
    const front = await testFront({
      portal: {
        apiWait: async () => null,
        notReady: async () => [],
        stop: async () => {
          await sleep(100);
          order.push('parts stopped');
        },
      },
    });
    const asked = Array.from({ length: 200 }, () =>
      front.ask('/lent/stop').then((answer) => {
        order.push('answered');
        return answer;
      }),
    );
    await vi.waitFor(() => expect(arrivals.get('stop')).toBe(200), 15_000);
    const closed = front.close();
    expect((await front.ask('/readyz')).status).toBe(503);
    await sleep(300);
    await expect(front.ask('/')).rejects.toThrow(/ECONNREFUSED/);
    open();
    const answers = await Promise.all(asked);
    await closed;
    expect(answers.every(({ status, text }) => status === 200 && text === 'done stop')).toBe(true);
    expect(order.at(-1)).toBe('parts stopped');
    expect(order).toHaveLength(201);
  });
  it('does not wait for a kept-alive connection that asks nothing', async () => {
    const front = await testFront();
    const socket = connect(front.port, 'localhost', () =>
      socket.write('GET / HTTP/1.1\r\nHost: portail.test\r\n\r\n'),
    );
    await new Promise((resolve) => socket.once('data', resolve));
    const started = performance.now();
    await front.close();
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
