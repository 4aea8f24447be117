import { LINE_KINDS, type LineKind } from '~/domain/declarations/import/review';
import { paths } from '~/paths';
import type { CompanyActor } from '~/services/access/actor';
import { openImport } from '~/services/declarations/imports/list-imports.server';
import {
  LINES_PER_PAGE,
  previewLines,
  type Tally,
} from '~/services/declarations/imports/preview-lines.server';
import type { PageArgs } from './guard.server';
import { notFound, seeOther } from './refuse';

/** Views of a preview in the order one should look at them. */
const VIEWS = ['doubtful', 'wrong', 'new', 'changed', 'left', 'unchanged'] as const;

type View = LineKind | 'conflict';

/** What the page of an import shows, whatever its state. Columns to confirm have a page of their own. */
export async function importPage({ actor, params, url }: PageArgs<CompanyActor>) {
  const { adherentId: _, number: adherent } = actor;
  const found = await openImport(actor, params.import ?? '');
  if (!found) throw notFound();
  const { import: one, progress } = found;
  if (one.state === 'mapping') throw seeOther(paths.importStep(adherent, one.id, 'colonnes'));
  const { id, state, fileName, format, headers, counts, refusal, fileId } = one;
  const hasLines = (state === 'preview' || state === 'applied') && fileId !== null;
  const asked = url.searchParams.get('vue');
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page')) || 1));
  const view = viewOf(asked, counts, state);
  const lines = hasLines ? await previewLines(actor, id, { kind: view, page }) : null;
  return {
    ...{ adherent, id, state, fileName, format, headers, counts, refusal, progress, view, page },
    pageSize: LINES_PER_PAGE,
    lines,
    willApply: lines ? willApply(lines.tally) : 0,
  };
}

function viewOf(asked: string | null, counts: Partial<Record<View, unknown>> | null, state: string): View {
  if (asked && ([...LINE_KINDS, 'conflict'] as string[]).includes(asked)) return asked as View;
  if (state === 'applied') return 'conflict';
  return VIEWS.find((kind) => Number(counts?.[kind] ?? 0) > 0) ?? 'new';
}

/** Lines that a confirmation would write now. */
const willApply = ({ new: added, changed, left, doubtful }: Tally): number =>
  (added.apply ?? 0) + (changed.apply ?? 0) + (left.apply ?? 0) + (doubtful.same ?? 0) + (doubtful.new ?? 0);
