import { VISIT_KINDS } from '~/domain/visits/kinds';
import { EVERY_TEAM, QUEUE_SETS, queueQuery, type QueueView } from '~/domain/visits/queue-view';
import type { Queue } from '~/services/visits/list-queue.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Checkbox } from '../../kit/choices';
import { FilterBar } from '../../kit/filter-bar';
import { Select } from '../../kit/select';
import { Tabs } from '../../kit/tabs';
import { Why } from '../../kit/why';

interface Props {
  view: QueueView;
  queue: Serialized<Queue>;
}

const onFirst = (view: QueueView, change: Partial<QueueView>) =>
  paths.visitQueue(queueQuery({ ...view, apres: null, ...change }));

/** The doctor's queue, the nurses', or both. */
export function QueueTabs({ view, queue }: Props) {
  const { t, format } = useI18n();
  const sum = (file: QueueView['file']) =>
    queue.counts
      .filter((line) => file === 'toutes' || line.queue === file)
      .reduce((total, { count }) => total + count, 0);
  return (
    <Tabs
      label={t('visitQueue:files')}
      tabs={(['medecin', 'infirmier', 'toutes'] as const).map((file) => ({
        label: t(`visitQueue:file.${file}`),
        href: onFirst(view, { file, regle: null }),
        current: file === view.file,
        count: format.integer(sum(file)),
      }))}
    />
  );
}

/** How many wait at each rank, and how many of them are overdue; each leads to its own. */
export function QueueRanks({ view, queue }: Props) {
  const { t, format } = useI18n();
  const lines = queue.counts.filter(
    (line) => line.count > 0 && (view.file === 'toutes' || line.queue === view.file),
  );
  if (lines.length === 0) return null;
  return (
    <nav aria-label={t('visitQueue:ranks')} className="ranks">
      <ul>
        {view.regle && (
          <li>
            <a href={onFirst(view, { regle: null })}>{t('visitQueue:all')}</a>
          </li>
        )}
        {lines.map(({ rule, rank, count, overdue }) => (
          <li key={rule}>
            <a href={onFirst(view, { regle: rule })} aria-current={rule === view.regle ? 'page' : undefined}>
              {rank} · {t(`visits:triage.${rule}`)}
            </a>{' '}
            <strong className="num">{format.integer(count)}</strong>
            {overdue > 0 && (
              <span className="soft">
                {' '}
                {t('visitQueue:overdueCount', { count: format.integer(overdue) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Why label={t('visitQueue:rankHelp')}>
        <p>
          {t('visitQueue:rankText')} <a href={paths.triage()}>{t('visitQueue:rankLink')}</a>
        </p>
      </Why>
    </nav>
  );
}

/** Team, place, kind and state, all in the address. */
export function QueueFilters({ view, queue }: Props) {
  const { t } = useI18n();
  const named = (all: readonly { code: string; name: string }[]) =>
    all.map(({ code, name }) => ({ value: code, label: name }));
  const mine = queue.me.teamCode !== null;
  const { type, etat, moi, secteur, centre, equipe } = view;
  const active = [type, etat, moi, secteur, centre, equipe].filter(Boolean).length;
  const centres = secteur ? queue.centres.filter((each) => each.secteur === secteur) : queue.centres;
  return (
    <details>
      <summary>
        {active > 0 ? t('visitQueue:filter.active', { count: active }) : t('visitQueue:filter.title')}
      </summary>
      <FilterBar action={paths.visitQueue()} label={t('visitQueue:filter.label')} filtered={active > 0}>
        <input type="hidden" name="file" value={view.file} />
        <Select
          name="equipe"
          label={t('visitQueue:filter.team')}
          value={equipe ?? (mine ? '' : EVERY_TEAM)}
          placeholder={mine ? t('visitQueue:filter.myTeam') : undefined}
          options={[{ value: EVERY_TEAM, label: t('visitQueue:filter.everyTeam') }, ...named(queue.teams)]}
        />
        <Select
          name="secteur"
          label={t('visitQueue:filter.secteur')}
          value={secteur}
          placeholder={t('visitQueue:filter.anySecteur')}
          options={named(queue.secteurs)}
        />
        <Select
          name="centre"
          label={t('visitQueue:filter.centre')}
          value={centre}
          placeholder={t('visitQueue:filter.anyCentre')}
          options={named(centres)}
        />
        <Select
          name="type"
          label={t('visitQueue:filter.kind')}
          value={type}
          placeholder={t('visitQueue:filter.anyKind')}
          options={VISIT_KINDS.map((value) => ({ value, label: t(`visits:kind.${value}`) }))}
        />
        <Select
          name="etat"
          label={t('visitQueue:filter.state')}
          value={etat}
          placeholder={t('visitQueue:filter.anyState')}
          options={QUEUE_SETS.map((value) => ({ value, label: t(`visitQueue:filter.states.${value}`) }))}
        />
        {queue.me.professionalId && (
          <Checkbox name="moi" value="oui" label={t('visitQueue:filter.mine')} checked={moi} />
        )}
      </FilterBar>
    </details>
  );
}
