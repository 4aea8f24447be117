import { can } from '~/domain/access/permissions';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { readMemberVersion } from '~/services/declarations/members/read-version.server';
import { usePageData } from '~/ui/page-data';
import { MemberVersionPage } from '~/ui/staff/members/member-version-page';

export const loader = staffPage('member:declarations', async ({ actor, params }) => {
  const [exercice, number] = [Number(params.exercice) || 0, Number(params.number) || 0];
  const read = await readMemberVersion(actor, params.adherent ?? '', exercice, number);
  if (!read) throw notFound();
  const { snapshot, cotisation, ...version } = read.version;
  return {
    member: read.member,
    version,
    referenceDate: snapshot.referenceDate,
    statements: snapshot.statements,
    // What the page shows of each: never the exposures, which would say why someone is followed.
    workers: snapshot.workers.map(
      ({ exposures: _, reasons: __, motive: ___, attestations: ____, ...worker }) => worker,
    ),
    cotisation: can(actor.subject, 'member:invoices') ? cotisation : null,
  };
});

export default function MemberVersion() {
  return <MemberVersionPage {...usePageData<typeof loader>()} />;
}
