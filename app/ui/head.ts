import type { Translate } from '~/locales/translation';
import type { Head } from './document';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

interface HeadOptions {
  t: Translate;
  /** The service's name, after the title of the page. */
  site: string;
  nonce: string;
  /** The client entry, or null for a page that needs no script. */
  script: string | null;
}

/** The part of `<head>` that depends on what the page turned out to be. Out: HTML. */
export function headOf(head: Head, { t, site, nonce, script }: HeadOptions): string {
  const refused = head.refused ? `${t('shell:error')} ` : '';
  const words = refused + (head.title ? `${head.title} · ${site}` : site);
  // A window's title never breaks: ordinary spaces, which people and tools can search for.
  const title = `<title>${escape(words.replace(/[\u00a0\u202f]/g, ' '))}</title>`;
  const refresh = head.refresh
    ? `<noscript><meta http-equiv="refresh" content="${head.refresh}"></noscript>`
    : '';
  const module = script
    ? `<script type="module" nonce="${escape(nonce)}" src="${escape(script)}"></script>`
    : '';
  return title + refresh + module;
}
