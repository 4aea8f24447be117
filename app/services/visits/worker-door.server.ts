import { randomUUID } from 'node:crypto';
import type { CodeRefusal } from '~/domain/access/sign-in-code';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { VisitFacts } from '~/domain/visits/kinds';
import { WORKER_ARTICLE, type WorkerRequest } from '~/domain/visits/worker-request';
import type { Locale } from '~/locales/translation';
import { now } from '~/platform/clock.server';
import { decrypt, encrypt } from '~/platform/crypto.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import {
  CODE_MINUTES,
  issueCode,
  mayAskForCode,
  mayTryCode,
  type Origin,
  tryCode,
} from '~/services/access/email-proof.server';
import { createVisit } from './record-visit.server';
import { openWorkerSession, workerActor } from './worker-session.server';

const PURPOSE = 'worker-door';
const STEPS_MS = 30 * 60_000;
/** A browser keeps 4,096 bytes of a cookie, name and attributes included. */
const COOKIE_MAX = 3_900;

/** A request that its author has not proved yet. The browser carries it, sealed; the service keeps nothing of it. */
export interface WorkerDraft {
  /** Id of the visit to be: sent twice, it is made once. */
  id: string;
  request: WorkerRequest;
  facts: VisitFacts;
  /** What he reads: his mails are written in it. */
  locale: Locale;
}

/** What a browser carries from the form to the code. */
export interface WorkerSteps {
  email: string;
  challenge: string;
  draft: WorkerDraft | null;
}

/** The steps so far, or null when there are none, they are too old or were tampered with. */
export function openWorkerSteps(sealed: string | null): WorkerSteps | null {
  if (!sealed) return null;
  try {
    const { until, ...steps } = JSON.parse(decrypt(sealed, PURPOSE)) as WorkerSteps & { until: number };
    return now().getTime() < until ? steps : null;
  } catch {
    return null;
  }
}

const sealWorkerSteps = (steps: WorkerSteps): string =>
  encrypt(JSON.stringify({ ...steps, until: now().getTime() + STEPS_MS }), PURPOSE);

/** A code is not sent: too many were asked for, or the texts are too long for the browser to carry. */
export type AskRefusal = { code: 'wait'; seconds: number } | { code: 'texts-too-long' };

/**
 * Sends a code to an address, with the request it will prove if there is one. The same steps, answer and time whether
 * or not somebody ever asked for a visit from this address. Out: the steps, sealed for a cookie.
 */
export async function askAtWorkerDoor(
  asked: { email: string; draft: Omit<WorkerDraft, 'id' | 'locale'> | null; before: WorkerSteps | null },
  locale: Locale,
  from: Origin,
): Promise<Outcome<string, AskRefusal>> {
  const { email, before } = asked;
  const draft = asked.draft && { id: before?.draft?.id ?? randomUUID(), locale, ...asked.draft };
  if (sealWorkerSteps({ email, challenge: randomUUID(), draft }).length > COOKIE_MAX)
    return refused({ code: 'texts-too-long' });
  const seconds = await mayAskForCode(email, from.ip);
  if (seconds !== null) return refused({ code: 'wait', seconds });
  return inScope(systemScope, async (tx) => {
    const { challenge, code } = await issueCode(tx, { email, purpose: PURPOSE, personId: null });
    const data = { code, minutes: CODE_MINUTES };
    await queueMail(tx, { template: 'visits/worker-code', data, to: email, locale });
    return ok(sealWorkerSteps({ email, challenge, draft }));
  });
}

export interface WorkerEntered {
  token: string;
  /** Number of the visit that was asked for; null when he only came to look. */
  visitNumber: number | null;
}

/** Takes the code: writes the request it proves, and opens the door for half an hour. One refusal for all reasons. */
export async function enterWorkerDoor(
  steps: WorkerSteps,
  typed: string,
  from: Origin,
): Promise<Outcome<WorkerEntered, CodeRefusal>> {
  if (!(await mayTryCode(from.ip))) return refused({ code: 'sign-in-code-refused' });
  return inScope(systemScope, async (tx) => {
    const { challenge, draft } = steps;
    const { verdict, email } = await tryCode(tx, { challenge, typed, purpose: PURPOSE, anyone: true });
    if (verdict !== 'accepted') return refused({ code: 'sign-in-code-refused' });
    const visitNumber = draft && (await requestVisit(tx, draft, email, from.ip));
    return ok({ token: await openWorkerSession(tx, email), visitNumber });
  });
}

/** Private, of no company and of no worker of the lists until the équipe santé travail finds him there. */
async function requestVisit(tx: Tx, { id, request, facts, locale }: WorkerDraft, email: string, ip: string) {
  const { kind, birthDate, employer, availability, teleconsultation } = request;
  const { number } = await createVisit(tx, workerActor(email, ip), {
    id,
    adherentId: null,
    workerId: null,
    kind,
    origin: 'travailleur',
    act: 'VISITE',
    private: true,
    // A pré-reprise after the return would be a reprise.
    dueOn: kind === 'prereprise' ? (facts.returnOn ?? null) : null,
    article: WORKER_ARTICLE[kind],
    facts: {
      ...facts,
      birthDate,
      employer,
      ...(availability && { availability }),
      teleconsultationAgreed: teleconsultation,
      locale,
    },
    message: request.message,
    requester: { name: `${request.firstName} ${request.familyName}`, email, phone: request.phone },
  });
  return number;
}
