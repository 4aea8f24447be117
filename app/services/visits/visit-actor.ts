import type { Actor } from '~/services/access/actor';
import type { Witness } from '~/services/access/audit.server';

/** A worker who proved an e-mail address at the worker's door; he has no account. */
export interface WorkerActor {
  kind: 'worker';
  personId: null;
  name: string;
  email: string;
  ip: string | null;
}

/** Whoever makes or changes a visit. */
export type VisitActor = Actor | WorkerActor;

/** As kept with every change: an accountant is told apart from the company he acts for. */
export type VisitActorKind = 'company' | 'accountant' | 'staff' | 'worker' | 'system';

export function actorKindOf(actor: VisitActor): VisitActorKind {
  switch (actor.kind) {
    case 'company':
      return actor.via === 'mandate' ? 'accountant' : 'company';
    case 'person':
      return 'company';
    default:
      return actor.kind;
  }
}

/** The same as the trail keeps it: a worker without an account is written down without his name. */
export const witnessOf = (actor: VisitActor): Witness =>
  actor.kind === 'worker'
    ? { kind: 'system', personId: null, name: 'espace salarié', ip: actor.ip }
    : { kind: actor.kind, personId: actor.personId, name: actor.name, ip: actor.ip };
