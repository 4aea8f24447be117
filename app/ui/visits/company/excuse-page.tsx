import { EXCUSE_REASONS } from '~/domain/visits/kinds';
import type { showExcuse, ShownReplacement } from '~/services/visits/company/show-excuse.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { type Choice, Radios } from '../../kit/choices';
import { EmptyState } from '../../kit/empty-state';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { Why } from '../../kit/why';
import type { Serialized } from '../../page-data';

export const NOBODY = 'personne';
/** The most late first: those after the first are a choice away. */
const FIRST_COLLEAGUES = 8;

type Shown = NonNullable<Awaited<ReturnType<typeof showExcuse>>>;

export interface ExcusePageProps {
  adherent: string;
  excuse: Serialized<Shown>;
  /** All colleagues, not the first ones only. */
  all: boolean;
  form?: FormState;
}

/** What excusing costs and until when, why, and who comes instead: one step. */
export function ExcusePage({ adherent, excuse, all, form }: ExcusePageProps) {
  const { t, format } = useI18n();
  const { id, appointment, judgement, kind, replacements } = excuse;
  const name = excuse.name ?? t('appointments:someone');
  const title = t('excuse:title', { name });
  const crumbs = [
    { label: t('appointments:title'), href: paths.visits(adherent) },
    { label: name, href: paths.visit(adherent, id) },
  ];
  if (!appointment || !judgement || judgement.past) {
    const why = appointment ? 'past' : 'gone';
    return (
      <Page title={title} crumbs={crumbs}>
        <EmptyState
          title={t(`excuse:${why}`)}
          action={<ButtonLink href={paths.visit(adherent, id)}>{t('excuse:back')}</ButtonLink>}
        >
          {t(`excuse:${why}Text`)}
        </EmptyState>
      </Page>
    );
  }
  const chosen = form?.values.remplacant;
  const shown = all ? replacements : replacements.slice(0, FIRST_COLLEAGUES);
  const more = replacements.length - shown.length;
  const colleagues = [
    ...shown,
    ...replacements.slice(shown.length).filter(({ workerId }) => workerId === chosen),
  ];
  return (
    <Page
      title={title}
      crumbs={crumbs}
      lead={t('excuse:lead', {
        kind: t(`visits:kind.${kind}`),
        when: format.weekdayTime(appointment.startsAt),
        centre: appointment.centre,
      })}
    >
      <ErrorSummary form={form} />
      <Cost excuse={excuse} judgement={judgement} />
      <form method="post" action={paths.visit(adherent, id, '/excuse')} noValidate className="form">
        <input type="hidden" name="appointmentId" value={appointment.id} />
        <Radios
          name="motif"
          label={t('excuse:reason')}
          hint={t('excuse:reasonHint')}
          choices={EXCUSE_REASONS.map((value) => ({ value, label: t(`visits:excuseReason.${value}`) }))}
          form={form}
        />
        <Radios
          name="remplacant"
          label={t('excuse:who')}
          hint={t(replacements.length > 0 ? 'excuse:whoHint' : 'excuse:whoNone')}
          why={<Why article="R.4624-24">{t('excuse:whoWhy')}</Why>}
          choices={[
            ...colleagues.map((colleague) => asChoice(colleague)),
            { value: NOBODY, label: t('excuse:nobody'), hint: t('excuse:nobodyHint', { name }) },
          ]}
          form={form}
        />
        {more > 0 && (
          <p>
            <a href={paths.visit(adherent, id, '/excuse', { collegues: 'tous' })}>
              {t('excuse:seeMore', { count: more })}
            </a>
          </p>
        )}
        <div className="row">
          <Button>{t('excuse:submit')}</Button>
          <ButtonLink href={paths.visit(adherent, id)} quiet>
            {t('excuse:cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );

  function asChoice({
    workerId,
    name,
    post,
    kind,
    dueOn,
    daysLate,
    known,
  }: Serialized<ShownReplacement>): Choice {
    const when =
      dueOn === null || !known
        ? t(known ? 'excuse:noDue' : 'excuse:unknown')
        : t(daysLate !== null && daysLate > 0 ? 'excuse:lateSince' : 'excuse:dueBy', {
            day: format.day(dueOn),
          });
    return {
      value: workerId,
      label: name,
      hint: [t(`visits:kind.${kind}`), when, post].filter(Boolean).join(' · '),
    };
  }
}

function Cost({
  excuse,
  judgement,
}: {
  excuse: ExcusePageProps['excuse'];
  judgement: NonNullable<ExcusePageProps['excuse']['judgement']>;
}) {
  const { t, format } = useI18n();
  const { noticeHours: hours, feeCents } = excuse;
  const at = format.weekdayTime(judgement.freeUntil);
  const amount = format.money(feeCents);
  const { late } = judgement;
  return (
    <Notice tone={late ? 'warn' : 'info'} title={late ? t('excuse:late') : t('excuse:free', { at })}>
      <p>{t(late ? 'excuse:lateText' : 'excuse:freeText', { at, hours })}</p>
      <p>
        {feeCents === 0
          ? t('excuse:noFee')
          : `${t(late ? 'excuse:lateFee' : 'excuse:feeAfter', { amount })} ${t('excuse:never')}`}
      </p>
      <p>{t('excuse:replaceFree')}</p>
    </Notice>
  );
}
