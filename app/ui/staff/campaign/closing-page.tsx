import type { ShownCampaign } from '~/services/declarations/campaign/show-campaigns.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { DateInput } from '../../kit/text-input';

export interface ClosingPageProps {
  campaign: Serialized<ShownCampaign>;
  /** Companies that would be left without a declaration. */
  left: { drafts: number; notBegun: number };
  form?: FormState;
}

/** Closing a campagne for good: what follows from it, from when, and how long one may come back on it. */
export function ClosingPage({ campaign, left, form }: ClosingPageProps) {
  const { t, format } = useI18n();
  const { exercice, closedForGoodOn, finalFrom, state } = campaign;
  const action = paths.campaignAction(exercice, 'cloture');
  const facts = {
    drafts: format.integer(left.drafts),
    notBegun: format.integer(left.notBegun),
  };
  return (
    <Page
      title={t('campaigns:closing.title', { exercice })}
      crumbs={[{ label: t('campaigns:list'), href: paths.campaigns() }]}
    >
      <ErrorSummary form={form} />
      {state === 'close' ? (
        <Notice title={t('campaigns:closing.done', { on: format.day(closedForGoodOn ?? '') })} />
      ) : (
        <>
          <Card title={t('campaigns:closing.consequences')}>
            <ul className="bullets">
              <li>{t('campaigns:closing.nothingTaken')}</li>
              <li>{t('campaigns:closing.drafts', { count: left.drafts, ...facts })}</li>
              <li>{t('campaigns:closing.notBegun', { count: left.notBegun, ...facts })}</li>
              <li>{t('campaigns:closing.frozen')}</li>
              <li>{t('campaigns:closing.until')}</li>
            </ul>
          </Card>
          {closedForGoodOn && (
            <Notice tone="warn" title={t('campaigns:closing.planned', { on: format.day(closedForGoodOn) })}>
              <PostButton action={action} fields={{ on: '' }} label={t('campaigns:closing.undo')} quiet />
            </Notice>
          )}
          <form method="post" action={action} noValidate className="form">
            <DateInput
              name="on"
              label={t('campaigns:closing.on')}
              hint={t('campaigns:closing.from', { from: format.day(finalFrom) })}
              value={closedForGoodOn ?? finalFrom}
              min={finalFrom}
              form={form}
            />
            <div className="row">
              <Button danger>{t('campaigns:closing.submit')}</Button>
              <ButtonLink href={paths.campaigns()} quiet>
                {t('campaigns:cancel')}
              </ButtonLink>
            </div>
          </form>
        </>
      )}
    </Page>
  );
}
