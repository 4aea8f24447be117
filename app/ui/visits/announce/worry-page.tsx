import { REQUEST_MOTIVES } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Checkboxes } from '../../kit/choices';
import { DayText } from '../../kit/date-time';
import { choicesOf, type FormState, textOf } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { DateInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { AnnouncePage, type AnnounceProps } from './announce-page';
import { CheckAnswers, MessageField } from './form-parts';

export interface WorryPageProps extends AnnounceProps {
  form?: FormState;
  /** The answers are shown again before they are sent. */
  checking?: boolean;
}

/** "I am worried": a visit at the employer's request, on what is seen at work. */
export function WorryPage({ form, checking, ...page }: WorryPageProps) {
  const { t, format } = useI18n();
  const { adherent, formId, today } = page;
  return (
    <AnnouncePage {...page} form={checking ? undefined : form}>
      {(worker) => {
        const action = paths.announceWhat(adherent, 'inquietude', { salarie: worker.id });
        if (form && checking) {
          const informedOn = textOf(form, 'workerInformedOn', null);
          const motives = choicesOf(form, 'motives').map((motive) => t(`visits:motive.${motive}`));
          return (
            <div className="stack">
              <Notice tone="info" title={t('announce:worry.next')}>
                <p>{t('announce:worry.nextText')}</p>
                <p className="article">{t('kit:article', { article: 'R.4624-34' })}</p>
              </Notice>
              <CheckAnswers
                action={action}
                form={form}
                send={t('announce:worry.submit')}
                rows={[
                  { label: t('announce:worker'), value: worker.name },
                  { label: t('announce:worry.motives'), value: format.list(motives) },
                  { label: t('announce:message.label'), value: textOf(form, 'message', null) || null },
                  {
                    label: t('announce:worry.informedOn'),
                    value: informedOn ? <DayText day={informedOn} /> : t('announce:worry.notInformed'),
                  },
                ]}
              />
            </div>
          );
        }
        return (
          <form method="post" action={action} noValidate className="form">
            <input type="hidden" name="id" value={String(form?.values.id ?? formId)} />
            <Checkboxes
              name="motives"
              label={t('announce:worry.motives')}
              hint={t('announce:worry.motivesHint')}
              choices={REQUEST_MOTIVES.map((value) => ({ value, label: t(`visits:motive.${value}`) }))}
              form={form}
              why={<Why article="R.4624-34">{t('announce:worry.why')}</Why>}
            />
            <MessageField form={form} />
            <DateInput
              name="workerInformedOn"
              label={t('announce:worry.informedOn')}
              hint={t('announce:worry.informedHint')}
              max={today}
              form={form}
              optional
            />
            <div className="row">
              <Button name="intent" value="check">
                {t('announce:check.continue')}
              </Button>
            </div>
          </form>
        );
      }}
    </AnnouncePage>
  );
}
