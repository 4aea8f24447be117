import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MailName, mails } from '../emails';
import type { Mail } from '../emails/layout';
import { samples } from '../emails/samples';
import { locales } from '../app/locales/translation';
import { i18nFor } from '../app/platform/i18n.server';
import { MODEL_SERVICE } from '../app/domain/shared/service-identity';
import { root, say } from './environment';

const folder = path.join(root, '.cache/emails');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const rows = (Object.keys(mails) as MailName[]).map((name) => {
  const cells = locales.map((locale) => {
    const write = mails[name] as (args: object) => Mail;
    const speech = i18nFor(locale);
    const mail = write({
      data: samples[name],
      speech,
      service: MODEL_SERVICE,
      origin: 'http://localhost:3000',
    });
    const file = `${name.replaceAll('/', '.')}.${locale}`;
    writeFileSync(path.join(folder, `${file}.html`), mail.html);
    writeFileSync(path.join(folder, `${file}.txt`), `${mail.subject}\n\n${mail.text}`);
    return `<td><a href="${file}.html">${mail.subject}</a> · <a href="${file}.txt">text</a></td>`;
  });
  return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
});
const style =
  'body{font:16px system-ui;margin:2rem}th{text-align:left;font-weight:600}td,th{padding:.4rem 1rem .4rem 0}';
const page = path.join(folder, 'index.html');
writeFileSync(
  page,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>E-mails</title><style>${style}</style><h1>E-mails</h1><table>${rows.join('')}</table></html>`,
);
say(`${rows.length} e-mails in ${locales.length} languages: ${pathToFileURL(page).href}`);
