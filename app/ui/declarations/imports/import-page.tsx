import type { importPage } from '~/http/import-page.server';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { Page } from '~/ui/kit/page';
import { Progress } from '~/ui/kit/progress';
import type { Serialized } from '~/ui/page-data';
import { PreviewPage } from './preview-page';
import { ResultPage } from './result-page';
import { stageText } from './stage';

export type ImportPageData = Serialized<Awaited<ReturnType<typeof importPage>>>;

const DOING = {
  received: 'imports:progress.reading',
  reading: 'imports:progress.reading',
  applying: 'imports:progress.applying',
  undoing: 'imports:progress.undoing',
} as const;

/** An import, by its state: under way, to be confirmed, or over. */
export function ImportPage(data: ImportPageData) {
  const { t, format } = useI18n();
  const { adherent, id, state, progress, fileName } = data;
  if (state === 'preview') return <PreviewPage {...data} />;
  if (!(state in DOING)) return <ResultPage {...data} />;
  const label = t(DOING[state as keyof typeof DOING]);
  return (
    <Page title={label} lead={fileName} crumbs={crumbsOf(t, adherent)}>
      <Progress
        label={label}
        done={progress.done}
        total={progress.total ?? undefined}
        stage={stageText(t, format, progress)}
        poll={paths.importStep(adherent, id, 'avancement')}
      />
      <p>{t('imports:progress.leave')}</p>
    </Page>
  );
}

/** The pages above an import. */
export const crumbsOf = (t: (key: string) => string, adherent: string) => [
  { label: t('workers:title'), href: paths.workers(adherent) },
  { label: t('imports:crumb'), href: paths.imports(adherent) },
];
