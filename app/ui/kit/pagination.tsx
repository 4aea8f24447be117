import { useI18n } from '../i18n';

interface PaginationProps {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  /** Address of a page, with the filters kept. */
  href(page: number): string;
}

/** "26 à 50 sur 320", and the way to the pages around. */
export function Pagination({ page: asked, pageSize, total, href }: PaginationProps) {
  const { t, format } = useI18n();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  // A list may have grown shorter since the link was made: then it shows its last page.
  const page = Math.min(asked, pages);
  const from = (page - 1) * pageSize + 1;
  return (
    <nav className="pages" aria-label={t('kit:pages.label')}>
      <p>
        {t('kit:pages.range', {
          from: format.integer(Math.min(from, total)),
          to: format.integer(Math.min(from + pageSize - 1, total)),
          total: format.integer(total),
        })}
      </p>
      {pages > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <a href={href(page - 1)} rel="prev">
                {t('kit:pages.previous')}
              </a>
            </li>
          )}
          {around(page, pages).map((number, index) => (
            <li key={number ?? `gap-${index}`}>
              {number ? (
                <a
                  href={href(number)}
                  aria-current={number === page ? 'page' : undefined}
                  aria-label={t('kit:pages.page', { page: number })}
                >
                  {format.integer(number)}
                </a>
              ) : (
                '…'
              )}
            </li>
          ))}
          {page < pages && (
            <li>
              <a href={href(page + 1)} rel="next">
                {t('kit:pages.next')}
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}

/** First, last and the neighbours of a page; undefined stands for pages left out. */
export function around(page: number, pages: number): (number | undefined)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1];
    return before !== undefined && number - before > 1 ? [undefined, number] : [number];
  });
}
