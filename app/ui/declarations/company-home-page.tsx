import { CATEGORIES } from '~/domain/declarations/category';
import type { CompanyHome, HomeTask } from '~/services/declarations/show-company-home.server';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { Notice } from '../kit/notice';
import { Page } from '../kit/page';
import { Figures, StatFigure } from '../kit/stat-figure';
import { SummaryList, type SummaryRow } from '../kit/summary-list';
import { NextAppointments } from '../visits/due/next-appointments';
import { Tag, type Tone } from '../kit/tag';
import { TodoList } from '../kit/todo-list';

export interface CompanyHomePageProps {
  adherent: string;
  name: string;
  home: CompanyHome;
  may: Record<
    'declare' | 'seeDeclaration' | 'seeWorkers' | 'edit' | 'seeVisits' | 'manageAppointments' | 'announce',
    boolean
  >;
}

/** "À faire", then where the declaration stands, then the effectif. */
export function CompanyHomePage({ adherent, name, home, may }: CompanyHomePageProps) {
  const { t, format, locale } = useI18n();
  const { campaign, counts, effectif, arrearsSince } = home;
  const hrefs: Record<HomeTask['code'], string | null> = {
    declare: may.declare ? paths.declaration(adherent) : null,
    continue: may.declare ? paths.declaration(adherent) : null,
    etablissement: may.edit ? paths.newEtablissement(adherent) : null,
    naf: may.edit ? paths.companyDetails(adherent) : null,
    contact: may.edit ? paths.companyDetails(adherent) : null,
    workers: may.declare ? paths.workers(adherent) : null,
    incomplete: may.declare ? paths.workers(adherent, { filtre: 'incomplets' }) : null,
    motive: may.declare ? paths.posts(adherent) : null,
    ended: may.declare ? paths.workers(adherent, { filtre: 'fins' }) : null,
    late: may.seeVisits ? paths.visitsDue(adherent, { filtre: 'retard' }) : null,
    soon: may.seeVisits ? paths.visitsDue(adherent, { filtre: 'bientot' }) : null,
    attestations: may.seeVisits ? paths.visitsDue(adherent, { filtre: 'attestations' }) : null,
    confirm: may.manageAppointments ? paths.visits(adherent, { vue: 'rendez-vous' }) : null,
  };
  const todos = home.tasks.flatMap(({ code, count, due }) => {
    const href = hrefs[code];
    const label = t(`company:home.tasks.${code}`, { count, exercice: campaign?.exercice });
    const note =
      code === 'declare' || code === 'continue' || code === 'naf' ? t(`company:home.notes.${code}`) : null;
    const state = code === 'late' ? { tone: 'bad' as const, label: t('due:home.late') } : undefined;
    return href ? [{ label, href, due: due ?? undefined, note, state }] : [];
  });
  // Once the declaration is due, it is the page's first button.
  const due = home.tasks.map(({ code }) => code).find((code) => code === 'declare' || code === 'continue');
  const words =
    campaign && (due || !home.declaration) && (locale === 'fr' ? campaign.textFr : campaign.textEn);
  return (
    <Page
      title={name}
      lead={words || undefined}
      next={
        <>
          {due && hrefs[due] && (
            <ButtonLink href={hrefs[due]}>
              {t(`company:home.next.${due}`, { exercice: campaign?.exercice })}
            </ButtonLink>
          )}
          {may.announce && (
            <ButtonLink href={paths.announce(adherent)} quiet={!!due}>
              {t('announce:button')}
            </ButtonLink>
          )}
          <ButtonLink href={paths.etablissements(adherent)} quiet>
            {t('company:title')}
          </ButtonLink>
        </>
      }
    >
      {arrearsSince && (
        <Notice tone="bad" title={t('company:home.arrearsTitle', { day: format.day(arrearsSince) })}>
          <p>{t('company:home.arrearsText')}</p>
        </Notice>
      )}
      <Card title={t('company:home.todo')}>
        {todos.length > 0 ? <TodoList todos={todos} /> : <p>{t('company:home.nothing')}</p>}
      </Card>
      {may.seeDeclaration && <DeclarationCard adherent={adherent} home={home} />}
      {may.seeVisits && <NextAppointments adherent={adherent} appointments={home.appointments} />}
      {may.seeWorkers && (
        <Card title={t('company:home.figures')}>
          <Figures>
            <StatFigure
              figure={format.integer(effectif)}
              label={t('company:home.present')}
              href={paths.workers(adherent)}
            />
            {CATEGORIES.map((category) => (
              <StatFigure
                key={category}
                figure={format.integer(counts[category])}
                label={category}
                note={t(`thesaurus:categories.${category}.label`)}
                href={paths.workers(adherent, { categorie: category })}
              />
            ))}
          </Figures>
        </Card>
      )}
    </Page>
  );
}

const TONES: Record<string, Tone> = {
  none: 'warn',
  brouillon: 'warn',
  deposee: 'good',
  rectifiee: 'good',
  close: 'plain',
};

function DeclarationCard({ adherent, home }: { adherent: string; home: CompanyHome }) {
  const { t, format } = useI18n();
  const { campaign, campaignState, declaration, lastVersion } = home;
  if (!campaign)
    return (
      <Card title={t('company:home.declaration')}>
        <p>{t('company:home.noCampaign')}</p>
      </Card>
    );
  const { exercice, opensOn, closesOn } = campaign;
  const state = declaration?.state ?? 'none';
  const lastDeclared = lastVersion?.exercice === exercice;
  const rows: SummaryRow[] = [
    { label: t('company:home.exercice'), value: String(exercice) },
    {
      label: t('company:home.stateLabel'),
      value: <Tag tone={TONES[state]}>{t(`company:home.state.${state}`)}</Tag>,
    },
  ];
  if (campaignState === 'ouverte' && !lastDeclared)
    rows.push({ label: t('company:home.closes'), value: format.day(closesOn) });
  if (lastVersion)
    rows.push({
      label: t('company:home.receipt'),
      value: (
        <a href={paths.declarationVersion(adherent, lastVersion.exercice, lastVersion.number)}>
          {t('company:home.receiptOf', { number: lastVersion.receiptNumber })}
        </a>
      ),
    });
  return (
    <Card title={t('company:home.declaration')}>
      <SummaryList rows={rows} />
      {campaignState === 'a_venir' && (
        <p>{t('company:home.upcoming', { exercice, day: format.day(opensOn) })}</p>
      )}
      {campaignState === 'retard' && state !== 'deposee' && (
        <p>{t('company:home.late', { day: format.day(closesOn) })}</p>
      )}
      {campaignState === 'close' && <p>{t('company:home.closedForGood', { exercice })}</p>}
      <ButtonLink href={paths.declaration(adherent)} quiet>
        {t('company:home.open')}
      </ButtonLink>
    </Card>
  );
}
