import type { Overview } from '~/services/declarations/declaration-overview.server';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import type { Serialized } from '~/ui/page-data';
import { ButtonLink } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { EmptyState } from '~/ui/kit/empty-state';
import { FileLink } from '~/ui/kit/file-link';
import { Notice } from '~/ui/kit/notice';
import { Page } from '~/ui/kit/page';
import { PostButton } from '~/ui/kit/post-button';
import { type Step, StepList } from '~/ui/kit/step-list';
import { Table } from '~/ui/kit/table';
import { Tag } from '~/ui/kit/tag';
import { Why } from '~/ui/kit/why';

export type OverviewData = Serialized<Omit<Overview, 'declaration'>> & {
  adherent: string;
  canEdit: boolean;
  declaration: { state: string; currentVersion: number; version: number } | null;
};

const tones = { brouillon: 'info', deposee: 'good', rectifiee: 'good', close: 'plain' } as const;

/** The declaration of the year: where it stands, the steps, what was submitted before. */
export function OverviewPage(data: OverviewData) {
  const { t, format, locale } = useI18n();
  const { campaign, campaignState, declaration, canEdit } = data;
  if (!campaign) {
    return (
      <Page title={t('declaration:noCampaign.title')}>
        <EmptyState title={t('declaration:noCampaign.title')}>{t('declaration:noCampaign.text')}</EmptyState>
        <History {...data} />
      </Page>
    );
  }
  const state = declaration?.state as keyof typeof tones | undefined;
  const open = campaignState === 'ouverte' || campaignState === 'retard';
  const text = locale === 'fr' ? campaign.textFr : campaign.textEn;
  return (
    <Page
      title={t('declaration:title', { exercice: campaign.exercice })}
      tag={<Tag tone={state ? tones[state] : 'plain'}>{t(`declaration:state.${state ?? 'none'}`)}</Tag>}
      lead={t('declaration:what')}
      next={canEdit && open ? <NextStep {...data} /> : undefined}
    >
      {campaignState === 'a_venir' && (
        <Notice title={t('declaration:upcoming', { day: format.day(campaign.opensOn) })} />
      )}
      {data.late && declaration?.currentVersion === 0 && (
        <Notice tone="warn" title={t('declaration:closes', { day: format.day(campaign.closesOn) })}>
          <p>{t('declaration:late', { day: format.day(data.late.closedOn), count: data.late.days })}</p>
        </Notice>
      )}
      {declaration && declaration.currentVersion > 0 && <Deposited {...data} />}
      {open && (
        <Card title={t('declaration:stepsLabel')}>
          <p>
            {t('declaration:reference', { day: format.day(campaign.referenceDate) })}{' '}
            {!data.late && !declaration?.currentVersion && (
              <strong>{t('declaration:closes', { day: format.day(campaign.closesOn) })}.</strong>
            )}
          </p>
          <StepList label={t('declaration:stepsLabel')} steps={stepsOf(data, t)} />
          {!declaration && <p className="hint">{t('declaration:beginHint')}</p>}
          <Why article="D.4622-22">{t('declaration:whatWhy')}</Why>
        </Card>
      )}
      {text && <p>{text}</p>}
      <History {...data} />
    </Page>
  );
}

function stepsOf(data: OverviewData, t: (key: string, values?: Record<string, unknown>) => string): Step[] {
  const { adherent, declaration, steps } = data;
  const current = steps.find(({ state }) => state !== 'done')?.step;
  const list: Step[] = steps.map(({ step, state, blocking }) => ({
    label: t(`declaration:steps.${step}`),
    href: declaration ? paths.declarationStep(adherent, step) : undefined,
    state: !declaration ? 'todo' : state === 'todo' && step === current ? 'current' : state,
    note: declaration && blocking > 0 ? t('declaration:stepBlocking', { count: blocking }) : undefined,
  }));
  const deposited = (declaration?.currentVersion ?? 0) > 0;
  list.push({
    label: t('declaration:steps.verification'),
    href: declaration ? paths.declarationStep(adherent, 'verification') : undefined,
    state: deposited ? 'done' : declaration && !current ? 'current' : 'todo',
  });
  return list;
}

function NextStep({ adherent, declaration, steps, changedSince }: OverviewData) {
  const { t } = useI18n();
  if (!declaration) return <PostButton action={paths.declaration(adherent)} label={t('declaration:begin')} />;
  if (declaration.currentVersion > 0 && !changedSince) return null;
  const current = steps.find(({ state }) => state !== 'done')?.step;
  return current && declaration.currentVersion === 0 ? (
    <ButtonLink href={paths.declarationStep(adherent, current)}>
      {t('declaration:continue', { step: t(`declaration:steps.${current}`) })}
    </ButtonLink>
  ) : (
    <ButtonLink href={paths.declarationStep(adherent, 'verification')}>
      {t(changedSince ? 'declaration:changedSince.action' : 'declaration:toReview')}
    </ButtonLink>
  );
}

function Deposited({ adherent, campaign, declaration, changedSince }: OverviewData) {
  const { t, format } = useI18n();
  if (!campaign || !declaration) return null;
  const { exercice, referenceDate } = campaign;
  return (
    <Notice tone="good" title={t('declaration:deposited.title', { exercice })}>
      <p>
        {t('declaration:deposited.text', { number: declaration.currentVersion })}{' '}
        <a href={paths.declarationVersion(adherent, exercice, declaration.currentVersion)}>
          {t('declaration:deposited.see')}
        </a>
      </p>
      {changedSince && <p>{t('declaration:changedSince.text', { day: format.day(referenceDate) })}</p>}
    </Notice>
  );
}

function History({ versions, adherent }: OverviewData) {
  const { t, format } = useI18n();
  if (versions.length === 0) return null;
  return (
    <Card title={t('declaration:history.title')}>
      <Table
        caption={t('declaration:history.title')}
        hideCaption
        rows={versions}
        rowKey={(row) => row.receiptNumber}
        columns={[
          { label: t('declaration:history.exercice'), cell: (row) => row.exercice },
          { label: t('declaration:history.version'), cell: (row) => row.number, figures: true },
          {
            label: t('declaration:history.submitted'),
            cell: (row) => (
              <>
                {format.dateTime(row.submittedAt)}{' '}
                {row.late && <Tag tone="warn">{t('declaration:history.late')}</Tag>}
              </>
            ),
          },
          { label: t('declaration:history.by'), cell: (row) => row.declarantName },
          {
            label: t('declaration:history.effectif'),
            cell: (row) => format.integer(row.effectif),
            figures: true,
          },
          {
            label: t('declaration:history.actions'),
            quiet: true,
            cell: (row) => (
              <>
                <a href={paths.declarationVersion(adherent, row.exercice, row.number)}>
                  {t('declaration:history.open', { number: row.number, exercice: row.exercice })}
                </a>{' '}
                <FileLink
                  href={paths.declarationReceipt(adherent, row.exercice, row.number)}
                  label={t('declaration:history.pdf')}
                  kind="PDF"
                />
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
