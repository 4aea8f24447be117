import { expect, it } from 'vitest';
import { asUnavailable, isDatabaseUnavailable } from './unavailable';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

it.each([
  ['nobody listens', withCode('ECONNREFUSED')],
  ['shut down under a query', withCode('57P01')],
  ['still recovering, as Prisma says it', withCode('P2010', 'Database error. Code: `57P03`. Message: `the database system is starting up`')], // prettier-ignore
  ['killed between two queries', new Error('Client has encountered a connection error and is not queryable')],
  ['killed during a query', new Error('Connection terminated unexpectedly')],
  [
    "killed, in the words of Prisma's driver",
    new Error('no', { cause: { kind: 'postgres', code: '57P01' } }),
  ],
  ['socket closed under that driver', new Error('no', { cause: { kind: 'ConnectionClosed' } })],
  ['known by its cause only', new Error('no', { cause: withCode('ECONNRESET') })],
])('takes for away: %s', (_, error) => {
  expect(isDatabaseUnavailable(asUnavailable(error))).toBe(true);
});

it.each([withCode('23505', 'duplicate key'), withCode('42P01', 'Code: `42P01`'), new Error('a bug')])(
  'leaves other errors alone: %s',
  (error) => {
    expect(asUnavailable(error)).toBe(error);
  },
);
