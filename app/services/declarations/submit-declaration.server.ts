import { randomUUID } from 'node:crypto';
import { blockingCount } from '~/domain/declarations/checks';
import { diffSnapshots, isEmptyDiff } from '~/domain/declarations/diff';
import { judgeSubmission, type SubmitRefusal } from '~/domain/declarations/lifecycle';
import { hashSnapshot } from '~/domain/declarations/snapshot';
import type { Cotisation } from '~/domain/payments/cotisation';
import type { Outcome } from '~/domain/shared/outcome';
import type { Day } from '~/domain/shared/day';
import type { Locale } from '~/locales/translation';
import { now } from '~/platform/clock.server';
import { sha256 } from '~/platform/crypto.server';
import { inScope, type Prisma, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { CompanyActor } from '../access/actor';
import { audit } from '../access/audit.server';
import { type Campaign, findCampaign } from './campaigns.server';
import { type DeclarationRow, findDeclaration } from './open-declaration.server';
import { reviewDeclaration } from './review-declaration.server';

export type Deposited = { exercice: number; number: number; receiptNumber: string; late: boolean };
export type DepositRefusal =
  SubmitRefusal | { code: 'prices-missing' } | { code: 'not-begun' } | { code: 'member-radiated' };

/** How long pressing the button again is taken for the same press. */
const SAME_PRESS_MS = 60_000;

/**
 * Submits the declaration of the actor's company for an exercice: frozen copy with its hash, receipt number,
 * draft invoice, mails and audit in one transaction; a later one is a rectification and needs a reason.
 * Two presses, or two colleagues at once, make one version: the row is locked, and an unchanged copy is refused.
 */
export async function submitDeclaration(
  actor: CompanyActor,
  exercice: number,
  input: { reason: string; locale: Locale },
  today: Day,
): Promise<Outcome<Deposited, DepositRefusal>> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM declaration WHERE adherent_id = ${actor.adherentId}::uuid AND exercice = ${exercice} FOR UPDATE`;
    const declaration = await findDeclaration(tx, actor.adherentId, exercice);
    const campaign = await findCampaign(tx, exercice);
    if (!declaration || !campaign) return { ok: false, refusals: [{ code: 'not-begun' }] };
    const review = await reviewDeclaration(tx, declaration, campaign, today);
    const unchanged = review.inForce !== null && isEmptyDiff(diffSnapshots(review.inForce, review.snapshot));
    if (unchanged) {
      const same = await samePress(tx, actor, declaration);
      if (same) return { ok: true, value: same };
    }
    const judged = judgeSubmission(
      declaration, campaign,
      { blocking: blockingCount(review.checks), unchanged, reason: input.reason }, today,
    ); // prettier-ignore
    if (!judged.ok) return judged;
    if (!review.cotisation) return { ok: false, refusals: [{ code: 'prices-missing' }] };
    const { number, state } = judged.value;
    const adherent = await tx.adherent.findUniqueOrThrow({ where: { id: actor.adherentId } });
    if (adherent.status === 'radiated') return { ok: false, refusals: [{ code: 'member-radiated' }] };
    const versionId = randomUUID();
    const receiptNumber = `DE-${exercice}-${actor.number}-${number}`;
    await tx.declarationVersion.create({
      data: {
        id: versionId, declarationId: declaration.id, adherentId: actor.adherentId, exercice, number, receiptNumber,
        submittedAt: now(), submittedById: actor.personId, declarantName: declaration.declarantName ?? actor.name,
        declarantRole: declaration.declarantRole ?? '', late: judged.value.late !== null,
        secteurCode: adherent.secteurCode, nafSection: adherent.nafSection,
        effectif: review.counts.effectif, sisCount: review.counts.SIS, siaCount: review.counts.SIA, sirCount: review.counts.SIR,
        snapshot: review.snapshot as unknown as Prisma.InputJsonObject,
        hash: hashSnapshot(review.snapshot, sha256),
        cotisation: review.cotisation as unknown as Prisma.InputJsonObject,
      },
    }); // prettier-ignore
    await tx.declaration.update({
      where: { id: declaration.id },
      data: {
        state, currentVersion: number, rectificationReason: input.reason || null, updatedAt: now(),
        version: { increment: 1 },
      },
    }); // prettier-ignore
    await draftInvoice(tx, actor.adherentId, versionId, review.cotisation);
    await audit(tx, actor, {
      action: number === 1 ? 'declaration.submit' : 'declaration.rectify',
      subject: { kind: 'declaration', id: declaration.id },
      facts: { exercice, number, effectif: review.counts.effectif, late: judged.value.late !== null },
    });
    await notify(tx, actor, campaign, { receiptNumber, number, effectif: review.counts.effectif, cotisation: review.cotisation }, input.locale);
    return { ok: true, value: { exercice, number, receiptNumber, late: judged.value.late !== null } };
  }, { timeoutMs: 60_000 }); // prettier-ignore
}

async function samePress(
  tx: Tx,
  actor: CompanyActor,
  { id, currentVersion }: DeclarationRow,
): Promise<Deposited | null> {
  const last = await tx.declarationVersion.findUnique({
    where: { declarationId_number: { declarationId: id, number: currentVersion } },
    select: {
      exercice: true,
      number: true,
      receiptNumber: true,
      late: true,
      submittedById: true,
      submittedAt: true,
    },
  });
  if (!last || last.submittedById !== actor.personId) return null;
  const { exercice, number, receiptNumber, late, submittedAt } = last;
  return now().getTime() - submittedAt.getTime() < SAME_PRESS_MS
    ? { exercice, number, receiptNumber, late }
    : null;
}

/** The draft follows the version in force; a draft of an earlier version is replaced, an issued invoice never touched. */
async function draftInvoice(
  tx: Tx,
  adherentId: string,
  declarationVersionId: string,
  cotisation: Cotisation,
): Promise<void> {
  const { exercice, netCents, vatCents, grossCents, lines } = cotisation;
  await tx.invoice.deleteMany({ where: { adherentId, exercice, kind: 'cotisation', state: 'draft' } });
  await tx.invoice.create({
    data: {
      adherentId, exercice, declarationVersionId, netCents, vatCents, grossCents, createdAt: now(),
      lines: lines as unknown as Prisma.InputJsonArray,
    },
  }); // prettier-ignore
}

/** The receipt goes to who submitted and to the company's administrateurs, each in his language. */
async function notify(
  tx: Tx,
  actor: CompanyActor,
  campaign: Campaign,
  facts: { receiptNumber: string; number: number; effectif: number; cotisation: Cotisation },
  locale: Locale,
): Promise<void> {
  // prettier-ignore
  const members = await tx.membership.findMany({
    where: { adherentId: actor.adherentId, revokedAt: null, roles: { has: 'administrateur' } },
    include: { person: { select: { email: true, locale: true } } },
  });
  const readers = new Map(
    members.map(({ person }) => [person.email, (person.locale as Locale | null) ?? 'fr']),
  );
  readers.set(actor.person.email, locale);
  for (const [to, language] of readers) {
    await queueMail(tx, {
      template: 'declarations/receipt', to, locale: language, adherentId: actor.adherentId,
      data: {
        company: actor.companyName, adherent: actor.number, exercice: campaign.exercice, number: facts.number,
        receiptNumber: facts.receiptNumber, effectif: facts.effectif, grossCents: facts.cotisation.grossCents,
      },
    }); // prettier-ignore
  }
}
