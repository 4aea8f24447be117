import { parseTypedDay } from '~/domain/shared/typed-day';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Notice } from '../kit/notice';
import { Table } from '../kit/table';
import type { WorkerPageProps } from './worker-page';
import { conflicts } from './worker-values';

type Value = string | readonly string[] | undefined;

/** Both values of every field that two people changed: nothing is overwritten silently, nothing typed is lost. */
export function WorkerConflict(props: WorkerPageProps & { recorded: Record<string, string | string[]> }) {
  const { t, format } = useI18n();
  const { adherent, worker, form, recorded, choices } = props;
  const named = [...choices.posts, ...choices.etablissements];
  const shown = (name: string, value: Value): string => {
    const items = [value ?? []].flat().filter(Boolean);
    if (items.length === 0) return '–';
    return items
      .map((item) => {
        if (name === 'exposures' || name === 'protectedSituations')
          return t(`thesaurus:exposures.${item}.label`);
        if (name === 'contractKind') return t(`workers:contracts.${item}`);
        if (item === 'on' || item === 'yes' || item === 'no')
          return t(`workers:form.${item === 'on' ? 'yes' : item}`);
        const day = parseTypedDay(item);
        return day ? format.day(day) : (named.find(({ id }) => id === item)?.name ?? item);
      })
      .join(', ');
  };
  return (
    <Notice tone="warn" title={t('workers:conflict.title')}>
      <p>{t('workers:conflict.text')}</p>
      <Table
        caption={t('workers:conflict.caption')}
        hideCaption
        rows={conflicts(form.values, recorded)}
        rowKey={(name) => name}
        columns={[
          { label: t('workers:conflict.field'), cell: (name) => t(`workers:fields.${name}`) },
          { label: t('workers:conflict.yours'), cell: (name) => shown(name, form.values[name]) },
          { label: t('workers:conflict.theirs'), cell: (name) => shown(name, recorded[name]) },
        ]}
      />
      <p>{worker && <a href={paths.worker(adherent, worker.id)}>{t('workers:conflict.keepTheirs')}</a>}</p>
    </Notice>
  );
}
