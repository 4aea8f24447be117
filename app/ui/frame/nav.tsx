import { paths } from '~/paths';
import type { Viewer } from '../document';
import { useI18n } from '../i18n';

interface Item {
  label: string;
  href: string;
  /** Beginnings of other addresses that belong to the item. */
  also?: readonly string[];
}

/** The words of one space that this person may open, and the name of the list. */
export function navOf(viewer: Viewer): { label: string; items: Item[] } {
  const { company, can } = viewer;
  if (viewer.space === 'company' && company) {
    const { number } = company;
    return {
      label: 'shell:nav.label',
      items: [
        { label: 'shell:nav.home', href: paths.company(number), may: can('company:view') },
        {
          label: 'shell:nav.workers',
          href: paths.workers(number),
          also: [paths.posts(number), paths.imports(number)],
          may: can('worker:list'),
        },
        { label: 'shell:nav.declaration', href: paths.declaration(number), may: can('declaration:view') },
        {
          label: 'shell:nav.visits',
          href: paths.visits(number),
          also: [paths.announce(number)],
          may: can('visit:view'),
        },
        { label: 'shell:nav.sessions', href: paths.companySessions(number), may: can('session:view') },
        { label: 'shell:nav.invoices', href: paths.invoices(number), may: can('invoice:view') },
        {
          label: 'shell:nav.access',
          href: paths.people(number),
          also: [paths.companyAudit(number)],
          may: can('people:view'),
        },
      ].filter((item) => item.may),
    };
  }
  if (viewer.space === 'staff') {
    return {
      label: 'shell:staffNav.label',
      items: [
        { label: 'shell:staffNav.home', href: paths.service(), may: can('staff:dashboard') },
        { label: 'shell:staffNav.visits', href: paths.visitQueue(), may: can('visit-queue:view') },
        { label: 'shell:staffNav.sessions', href: paths.sessionBoard(), may: can('session-board:view') },
        {
          label: 'shell:staffNav.campaign',
          href: paths.campaign(),
          also: [paths.campaigns()],
          may: can('campaign:view'),
        },
        {
          label: 'shell:staffNav.members',
          href: paths.members(),
          also: [paths.letters()],
          may: can('member:view'),
        },
        { label: 'shell:staffNav.indicators', href: paths.indicators(), may: can('indicators:view') },
        {
          label: 'shell:staffNav.settings',
          href: paths.thesaurus(),
          also: [
            paths.settings(),
            paths.priceLists(),
            paths.staffPeople(),
            paths.triage(),
            paths.visitSettings(),
            paths.serviceAudit(),
          ],
          may: can('thesaurus:view'),
        },
      ].filter((item) => item.may),
    };
  }
  if (viewer.name) {
    const { companies, mandates, service } = viewer.reach;
    return {
      label: 'shell:nav.label',
      items: [
        { label: 'shell:accountNav.companies', href: paths.companies(), may: companies > mandates },
        { label: 'shell:accountNav.portfolio', href: paths.portfolio(), may: mandates > 0 },
        { label: 'shell:accountNav.service', href: paths.service(), may: service },
        { label: 'shell:accountNav.account', href: paths.account(), may: true },
      ].filter((item) => item.may),
    };
  }
  return {
    label: 'shell:publicNav.label',
    items: [
      { label: 'shell:nav.sessions', href: paths.catalogue() },
      { label: 'shell:publicNav.followUp', href: paths.suiviTool() },
      { label: 'shell:publicNav.firstAccess', href: paths.firstAccess() },
      { label: 'shell:publicNav.help', href: paths.help() },
    ],
  };
}

/** The item whose address is the longest beginning of the page's own. */
export function currentOf(items: readonly Item[], here: string): Item | undefined {
  const path = here.split('?')[0] ?? '';
  const depth = ({ href, also = [] }: Item) =>
    Math.max(
      0,
      ...[href, ...also]
        .filter((start) => path === start || path.startsWith(`${start}/`))
        .map((start) => start.length),
    );
  const deepest = Math.max(0, ...items.map(depth));
  return deepest === 0 ? undefined : items.find((item) => depth(item) === deepest);
}

interface NavProps {
  label: string;
  items: Item[];
  here: string;
  /** Numbers open the words: staff pages. */
  keys?: boolean;
}

/** The main navigation: words only, the current one marked. */
export function Nav({ label, items, here, keys }: NavProps) {
  const { t } = useI18n();
  if (items.length === 0) return null;
  const current = currentOf(items, here);
  return (
    <nav className="nav" aria-label={t(label)}>
      <ul className="wrap">
        {items.map((item, index) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item === current ? 'page' : undefined}
              data-key={keys ? index + 1 : undefined}
            >
              {t(item.label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
