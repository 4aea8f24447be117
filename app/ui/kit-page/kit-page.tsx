import { paths } from '~/paths';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Page } from '../kit/page';
import { Tabs } from '../kit/tabs';
import { ChartsPart } from './charts-part';
import { FormsPart } from './forms-part';
import { PartsPart } from './parts-part';
import { TablesPart } from './tables-part';

const parts = { elements: PartsPart, formulaires: FormsPart, listes: TablesPart, chiffres: ChartsPart };
export type KitPart = keyof typeof parts;

export function isKitPart(value: string | null): value is KitPart {
  return value !== null && value in parts;
}

/** Every primitive in all its states: what a page may be made of. */
export function KitPage({ part }: { part: KitPart }) {
  const { t } = useI18n();
  const { here } = useDocument();
  const Part = parts[part];
  return (
    <Page
      title={t('kitpage:title')}
      lead={t('kitpage:lead')}
      crumbs={[{ label: t('shell:nav.home'), href: paths.home() }]}
    >
      <Tabs
        label={t('kitpage:parts')}
        tabs={(Object.keys(parts) as KitPart[]).map((name) => ({
          label: t(`kitpage:part.${name}`),
          href: paths.kit({ partie: name }),
          current: name === part,
        }))}
      />
      <Part here={here} />
    </Page>
  );
}
