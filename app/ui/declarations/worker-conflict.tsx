import { parseTypedDay } from '~/domain/shared/typed-day';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { ConflictNotice } from './conflict-notice';
import type { WorkerPageProps } from './worker-page';
import { conflicts } from './worker-values';

type Value = string | readonly string[] | undefined;

/** What a colleague recorded about the worker while the form was open, beside what was typed. */
export function WorkerConflict(props: WorkerPageProps & { recorded: Record<string, string | string[]> }) {
  const { t, format } = useI18n();
  const { adherent, worker, form, recorded, choices } = props;
  const named = [...choices.posts, ...choices.etablissements];
  const item = (name: string, value: string): string => {
    if (name === 'exposures' || name === 'protectedSituations')
      return t(`thesaurus:exposures.${value}.label`);
    if (name === 'contractKind') return t(`workers:contracts.${value}`);
    if (value === 'on' || value === 'yes') return t('workers:form.yes');
    if (value === 'no') return t('workers:form.no');
    const day = parseTypedDay(value);
    return day ? format.day(day) : (named.find(({ id }) => id === value)?.name ?? value);
  };
  const shown = (name: string, value: Value) =>
    [value ?? []].flat().filter(Boolean).map((each) => item(name, each)).join(', '); // prettier-ignore
  return (
    <ConflictNotice
      title={t('workers:conflict.title')}
      text={t('workers:conflict.text')}
      keepTheirs={worker ? paths.worker(adherent, worker.id) : paths.workers(adherent)}
      rows={conflicts(form.values, recorded).map((name) => ({
        label: t(`workers:fields.${name}`),
        yours: shown(name, form.values[name]),
        theirs: shown(name, recorded[name]),
      }))}
    />
  );
}
