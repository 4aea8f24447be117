import { expect, test } from 'vitest';
import { inInviteOrder, type Invitable } from './invite-order';

test('never attended, then near, then most workers concerned, then by name', () => {
  const of = (name: string, workers: number, near: Invitable['near'], attended = false) => ({ name, workers, near, attended }); // prettier-ignore
  const order = [
    of('Même centre, 2', 2, 'centre'),
    of('A même secteur', 40, 'secteur'),
    of('Éloigné, 50', 50, null),
    of('A, loin', 9, null),
    of('É, loin', 9, null),
    of('Z, loin', 9, null),
    of('Déjà venu', 300, 'centre', true),
  ];
  expect(inInviteOrder([...order].reverse()).map(({ name }) => name)).toEqual(order.map(({ name }) => name));
});
