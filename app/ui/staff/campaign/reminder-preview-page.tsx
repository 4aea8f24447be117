import type { ReminderPlan } from '~/services/declarations/campaign/remind.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Page } from '../../kit/page';

export interface ReminderPreviewProps {
  plan: Serialized<ReminderPlan>;
  mail: { subject: string; text: string };
  /** What the send button carries: the filters, or the ticked companies. */
  fields: Record<string, string | number | null>;
  ids: readonly string[];
  job: string;
}

/** The mail before it leaves: who gets it, what it says. */
export function ReminderPreviewPage({ plan, mail, fields, ids, job }: ReminderPreviewProps) {
  const { t, format } = useI18n();
  const { campaign, withoutAddress, recent } = plan;
  const count = { count: plan.companies, companies: format.integer(plan.companies) };
  return (
    <Page
      title={t('mailings:preview.title')}
      lead={t('mailings:preview.lead', count)}
      crumbs={[
        { label: t('campaigns:title', { exercice: campaign.exercice }), href: paths.campaign() },
        { label: t('campaigns:missing.title'), href: paths.campaignMissing() },
      ]}
    >
      <Card title={t('mailings:preview.who')}>
        <p>{t('mailings:preview.whoText')}</p>
        <ul className="bullets">
          {withoutAddress > 0 && (
            <li>
              {t('mailings:preview.noAddress', {
                count: withoutAddress,
                shown: format.integer(withoutAddress),
              })}
            </li>
          )}
          {recent > 0 && (
            <li>{t('mailings:preview.recent', { count: recent, shown: format.integer(recent) })}</li>
          )}
          <li>{t('mailings:preview.meanwhile')}</li>
        </ul>
      </Card>
      <Card title={t('mailings:preview.mail', { name: plan.example?.name ?? '' })}>
        <p>
          <strong>{t('mailings:preview.subject', { subject: mail.subject })}</strong>
        </p>
        <pre className="mail-text">{mail.text}</pre>
      </Card>
      <form method="post" action={paths.reminders()} className="row">
        {Object.entries(fields).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {ids.map((id) => (
          <input key={id} type="hidden" name="ids" value={id} />
        ))}
        <Button name="job" value={job}>
          {t('mailings:preview.send', count)}
        </Button>
        <a href={paths.campaignMissing({ ...fields, all: null })}>{t('mailings:preview.back')}</a>
      </form>
    </Page>
  );
}
