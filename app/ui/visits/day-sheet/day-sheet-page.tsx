import { addDays, type Day } from '~/domain/shared/day';
import type { DaySheet } from '~/services/visits/day-sheet.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Checkbox } from '../../kit/choices';
import { EmptyState } from '../../kit/empty-state';
import { ErrorSummary } from '../../kit/error-summary';
import { FilterBar } from '../../kit/filter-bar';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { TextInput } from '../../kit/text-input';
import type { Serialized } from '../../page-data';
import { SheetEntry } from './sheet-entry';

interface DaySheetPageProps extends Serialized<DaySheet> {
  day: Day;
  today: Day;
  mayDispense: boolean;
  mayFix: boolean;
  mayMove: boolean;
  form?: FormState;
  /** The visit, or `away`, whose form was refused. */
  about?: string;
}

/** The day of one professional: who comes, who came, and what follows. */
export function DaySheetPage(props: DaySheetPageProps) {
  const { professionals, professionalId, lines, nearby, day, mayMove, form, about } = props;
  const { t, format } = useI18n();
  const chosen = professionals.find(({ id }) => id === professionalId);
  const link = (on: Day) => paths.daySheet({ jour: on, professionnel: professionalId });
  const coming = lines.filter(({ state }) => state === 'planifiee' || state === 'convoquee').length;
  return (
    <Page
      title={t('daySheet:title', { day: format.weekday(day) })}
      lead={
        chosen &&
        [
          `${chosen.name}, ${t(`visits:profession.${chosen.profession}`).toLowerCase()}.`,
          lines.length > 0 && t('daySheet:sum', { count: lines.length, coming }),
        ]
          .filter(Boolean)
          .join(' ')
      }
      crumbs={[{ label: t('visitDocuments:queue'), href: paths.visitQueue() }]}
      next={
        <>
          <ButtonLink quiet href={link(addDays(day, -1))}>
            {t('daySheet:before')}
          </ButtonLink>
          <ButtonLink quiet href={link(addDays(day, 1))}>
            {t('daySheet:after')}
          </ButtonLink>
          <a href={paths.dutySessions({ semaine: day, professionnel: professionalId })}>{t('duty:title')}</a>
        </>
      }
    >
      <ErrorSummary form={form} />
      <FilterBar action={paths.daySheet()} label={t('daySheet:filter')}>
        <TextInput name="jour" type="date" width={12} label={t('daySheet:day')} value={day} />
        <Select
          name="professionnel"
          label={t('duty:professional')}
          value={professionalId}
          options={professionals.map(({ id, name, appointments }) => ({
            value: id,
            label: appointments > 0 ? `${name} (${appointments})` : name,
          }))}
        />
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState
          title={t('daySheet:none')}
          action={
            <>
              {nearby.before && (
                <a href={link(nearby.before)}>
                  {t('daySheet:lastDay', { day: format.weekday(nearby.before) })}
                </a>
              )}
              {nearby.after && (
                <a href={link(nearby.after)}>
                  {t('daySheet:nextDay', { day: format.weekday(nearby.after) })}
                </a>
              )}
            </>
          }
        >
          {t('daySheet:noneText')}
        </EmptyState>
      ) : (
        <ol className="stack">
          {lines.map((line) => (
            <li key={line.appointmentId} id={line.visitId}>
              <SheetEntry
                {...props}
                line={line}
                action={link(day)}
                form={about === line.visitId ? form : undefined}
              />
            </li>
          ))}
        </ol>
      )}
      {mayMove && coming > 0 && professionalId && (
        <Card title={t('daySheet:awayTitle')}>
          <form method="post" action={link(day)} noValidate className="form">
            <input type="hidden" name="act" value="away" />
            <input type="hidden" name="professional" value={professionalId} />
            <p>{t('daySheet:awayText', { count: coming })}</p>
            <Checkbox name="sure" label={t('daySheet:awaySure')} form={about === 'away' ? form : undefined} />
            <div className="row">
              <Button quiet danger>
                {t('daySheet:away')}
              </Button>
            </div>
          </form>
        </Card>
      )}
    </Page>
  );
}
