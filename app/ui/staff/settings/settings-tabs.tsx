import type { Permission } from '~/domain/access/permissions';
import { paths } from '~/paths';
import { useDocument } from '../../document';
import { useI18n } from '../../i18n';
import { Tabs } from '../../kit/tabs';

const PAGES = [
  ['thesaurus', paths.thesaurus(), 'thesaurus:view'],
  ['visits', paths.visitSettings(), 'visit-settings:manage'],
  ['triage', paths.triage(), 'triage:view'],
  ['prices', paths.priceLists(), 'pricelist:view'],
  ['team', paths.staffPeople(), 'staff:manage'],
  ['healthTeam', paths.healthTeam(), 'settings:manage'],
  ['identity', paths.settings(), 'settings:manage'],
  ['audit', paths.serviceAudit(), 'audit:view-service'],
] as const satisfies readonly (readonly [string, string, Permission])[];

/** The pages under "Réglages" that this person may open. */
export function SettingsTabs() {
  const { t } = useI18n();
  const { here, viewer } = useDocument();
  const path = here.split('?')[0];
  const tabs = PAGES.filter(([, , permission]) => viewer.can(permission)).map(([name, href]) => ({
    label: t(`settings:tabs.${name}`),
    href,
    current: path === href,
  }));
  return <Tabs label={t('settings:tabs.label')} tabs={tabs} />;
}
