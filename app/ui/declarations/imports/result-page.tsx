import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { ButtonLink } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { FileLink } from '~/ui/kit/file-link';
import { Notice } from '~/ui/kit/notice';
import { Page } from '~/ui/kit/page';
import { PostButton } from '~/ui/kit/post-button';
import { Figures, StatFigure } from '~/ui/kit/stat-figure';
import { crumbsOf, type ImportPageData } from './import-page';
import { PreviewTable } from './preview-table';
import { refusalText } from './words';

const TITLES = {
  applied: 'imports:result.title',
  undone: 'imports:result.undoneTitle',
  refused: 'imports:result.refusedTitle',
} as const;

/** An import that is over: what it did, what it left out, and the way back. */
export function ResultPage(data: ImportPageData) {
  const { t, format } = useI18n();
  const { adherent, id, state, refusal, fileName, lines } = data;
  const title = t(TITLES[state as keyof typeof TITLES] ?? 'imports:result.cancelledTitle');
  const again = (
    <ButtonLink href={paths.imports(adherent)} quiet={state === 'applied' || state === 'undone'}>
      {t('imports:result.again')}
    </ButtonLink>
  );
  const toList = <ButtonLink href={paths.workers(adherent)}>{t('imports:result.next')}</ButtonLink>;
  return (
    <Page
      title={title}
      lead={fileName}
      crumbs={crumbsOf(t, adherent)}
      next={
        <>
          {(state === 'applied' || state === 'undone') && toList}
          {again}
        </>
      }
    >
      {state === 'refused' && refusal && <Notice tone="bad" title={refusalText(t, format, refusal)} />}
      {state === 'undone' && <p>{t('imports:result.undoneText')}</p>}
      {state === 'cancelled' && <p>{t('imports:result.cancelledText')}</p>}
      {state === 'applied' && <Done {...data} />}
      {state === 'applied' && lines && lines.total > 0 && (
        <Card title={t('imports:result.conflicts', { count: lines.total })}>
          <PreviewTable {...data} view="conflict" lines={lines} />
        </Card>
      )}
      {state === 'applied' && lines && (
        <Card>
          {refusal && (
            <Notice tone="warn" title={t('imports:result.refusedUndo')}>
              <p>{refusalText(t, format, refusal)}</p>
            </Notice>
          )}
          <p>{t('imports:result.undoText')}</p>
          <PostButton
            action={paths.importStep(adherent, id, 'annulation')}
            label={t('imports:result.undo')}
            quiet
          />
        </Card>
      )}
    </Page>
  );
}

function Done({ adherent, id, counts, format: kind, lines }: ImportPageData) {
  const { t, format } = useI18n();
  const applied = counts?.applied;
  if (!applied) return null;
  const posts = counts.madePosts?.length ?? 0;
  const figures: [string, number][] = [
    ['created', applied.created],
    ['updated', applied.updated],
    ['left', applied.left],
    ['skipped', applied.skipped + applied.conflicts],
    ['posts', posts],
    ...(counts.firstVisits ? [['firstVisits', counts.firstVisits] as [string, number]] : []),
  ];
  return (
    <>
      <Figures>
        {figures.map(([key, figure]) => (
          <StatFigure key={key} label={t(`imports:result.${key}`)} figure={format.integer(figure)} />
        ))}
      </Figures>
      {posts > 0 && (
        <p>
          <a href={paths.posts(adherent)}>{t('imports:result.postsNext', { count: posts })}</a>
        </p>
      )}
      {counts.firstVisits ? (
        <p>
          {t('imports:result.firstVisitsNext')}{' '}
          <a href={paths.visits(adherent)}>{t('imports:result.visits')}</a>
        </p>
      ) : null}
      {applied.skipped > 0 && lines && (
        <p>
          <FileLink
            href={paths.importStep(adherent, id, 'erreurs')}
            label={t('imports:preview.badFile')}
            kind={kind.toUpperCase()}
          />
        </p>
      )}
    </>
  );
}
