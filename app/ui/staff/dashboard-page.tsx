import type { Dashboard, StaffTodo } from '~/services/declarations/service-dashboard.server';
import { paths } from '~/paths';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Card } from '../kit/card';
import { Page } from '../kit/page';
import { Figures, StatFigure } from '../kit/stat-figure';
import { type Todo, TodoList } from '../kit/todo-list';
import { CampaignTag } from './campaign-tag';

/** What waits for the service's people, then the campagne in figures. */
export function DashboardPage({ todos, campaign, figures }: Dashboard) {
  const { t, format } = useI18n();
  const rate = figures.members > 0 ? figures.declared / figures.members : 0;
  return (
    <Page title={t('service:title')}>
      <Card title={t('service:todo.title')}>
        {todos.length === 0 ? <p>{t('service:todo.none')}</p> : <StaffTodos todos={todos} />}
      </Card>
      <Card
        title={
          campaign ? (
            <>
              {t('service:campaign', { exercice: campaign.exercice })} <CampaignTag state={campaign.state} />
            </>
          ) : (
            t('service:noCampaign')
          )
        }
      >
        <Figures>
          <StatFigure
            figure={format.percent(rate)}
            label={t('service:figures.rate')}
            note={t('service:figures.of', {
              done: format.integer(figures.declared),
              all: format.integer(figures.members),
            })}
            href={paths.campaign()}
          />
          <StatFigure
            figure={format.integer(figures.toDeclare)}
            label={t('service:figures.toDeclare')}
            note={
              figures.drafts > 0 &&
              t('service:figures.drafts', {
                count: figures.drafts,
                drafts: format.integer(figures.drafts),
              })
            }
            href={paths.campaignMissing()}
          />
          <StatFigure
            figure={format.integer(figures.effectif)}
            label={t('service:figures.effectif')}
            href={paths.indicators()}
          />
          <StatFigure
            figure={format.integer(figures.members)}
            label={t('service:figures.members')}
            note={figures.suspended > 0 && t('service:figures.suspended', { count: figures.suspended })}
            href={paths.members()}
          />
        </Figures>
      </Card>
      <ServiceLinks />
    </Page>
  );
}

/** The rest of the space, for those who may open it. */
function ServiceLinks() {
  const { t } = useI18n();
  const { can } = useDocument().viewer;
  const links = [
    { href: paths.campaigns(), label: t('campaigns:manage'), may: can('campaign:manage') },
    { href: paths.reminders(), label: t('mailings:list.title'), may: can('campaign:view') },
    { href: paths.letters(), label: t('members:letters.title'), may: can('letters:print') },
    { href: paths.serviceJobs(), label: t('settings:jobs.title'), may: can('staff:dashboard') },
    { href: paths.staffPeople(), label: t('settings:team.title'), may: can('staff:manage') },
    { href: paths.settings(), label: t('settings:title'), may: can('settings:manage') },
  ].filter(({ may }) => may);
  return (
    <Card title={t('service:more')}>
      <ul className="bullets">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const PRESSING = new Set<StaffTodo['code']>([
  'visits-overdue',
  'appointments-unmarked',
  'campaign-late',
  'mails-failed',
  'jobs-failed',
  'price-missing',
]);

function StaffTodos({ todos }: { todos: readonly StaffTodo[] }) {
  const { t, format } = useI18n();
  const lines = todos.map((todo): Todo => {
    const number = 'count' in todo ? { shown: format.integer(todo.count) } : {};
    const price = 'warning' in todo ? t(`service:todo.${todo.warning}`, { exercice: todo.exercice }) : null;
    return {
      href: hrefOf(todo),
      label: price ?? t(`service:todo.${todo.code}`, { ...todo, ...number }),
      due:
        todo.code === 'visits-due-soon'
          ? todo.on
          : todo.code === 'campaign-closing'
            ? todo.closesOn
            : todo.code === 'campaign-to-open'
              ? todo.opensOn
              : undefined,
      state: PRESSING.has(todo.code) ? { tone: 'bad', label: t('service:todo.pressing') } : undefined,
    };
  });
  return <TodoList todos={lines} />;
}

function hrefOf(todo: StaffTodo): string {
  switch (todo.code) {
    case 'visits-overdue':
    case 'visits-due-soon':
      return paths.visitQueue();
    case 'appointments-unmarked':
      return paths.daySheet({ jour: todo.on });
    case 'notices-unread':
      return paths.notices();
    case 'campaign-late':
    case 'campaign-closing':
      return paths.campaignMissing();
    case 'campaign-missing':
    case 'campaign-to-open':
      return paths.campaigns();
    case 'price-missing':
    case 'price-warning':
      return paths.priceList(todo.exercice);
    case 'members-without-access':
      return paths.letters();
    case 'members-without-administrator':
      return paths.members({ acces: 'sans-administrateur' });
    case 'imports-failed':
    case 'jobs-failed':
    case 'mails-failed':
      return paths.serviceJobs();
  }
}
