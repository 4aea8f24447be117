import { RADIATION_REASONS } from '~/domain/declarations/radiation';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Radios } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { DateInput, Textarea } from '../../kit/text-input';

export interface RadiationPageProps {
  member: { number: string; name: string; effectif: number };
  people: number;
  today: string;
  form?: FormState;
}

/** Radiating a member: from when, why, and what follows. */
export function RadiationPage({ member, people, today, form }: RadiationPageProps) {
  const { t, format } = useI18n();
  const { number, name, effectif } = member;
  return (
    <Page
      title={t('members:radiation.title', { name })}
      crumbs={[
        { label: t('members:title'), href: paths.members() },
        { label: name, href: paths.member(number) },
      ]}
    >
      <ErrorSummary form={form} />
      <Notice tone="warn" title={t('members:radiation.consequences')}>
        <ul className="bullets">
          <li>{t('members:radiation.campaign')}</li>
          <li>{t('members:radiation.workers', { count: effectif, effectif: format.integer(effectif) })}</li>
          <li>{t('members:radiation.people', { count: people })}</li>
          <li>{t('members:radiation.back')}</li>
        </ul>
      </Notice>
      <form method="post" action={paths.memberAction(number, 'radiation')} noValidate className="form">
        <DateInput name="on" label={t('members:radiation.on')} value={today} max={today} form={form} />
        <Radios
          name="reason"
          label={t('members:radiation.reason')}
          form={form}
          choices={RADIATION_REASONS.map((value) => ({ value, label: t(`members:reasons.${value}`) }))}
        />
        <Textarea name="detail" label={t('members:radiation.detail')} hint={t('members:radiation.detailHint')} form={form} maxLength={500} />
        <div className="row">
          <Button danger>{t('members:radiation.submit')}</Button>
          <ButtonLink href={paths.member(number)} quiet>
            {t('campaigns:cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
} // prettier-ignore
