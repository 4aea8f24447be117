import type { Speech } from '~/platform/i18n.server';

/** A part of a mail; the same parts make the page and its plain text. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'facts'; rows: [label: string, value: string][] }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'note'; text: string };

export interface Mail {
  subject: string;
  html: string;
  text: string;
}

/** Written by hand: react-email takes milliseconds a mail and brings a renderer for what five kinds of block say. */
const escape = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c,
  );

// The light colours of app/styles/tokens.css: mail programs know neither variables nor style sheets.
const INK = '#1d2325';
const SOFT = '#454d4f';
const LINE = '#ddd6c8';
const GROUND = '#f6f3ec';
const TINT = '#e2eeec';
const ACCENT = '#0a4a50';
const FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p style="margin:0 0 16px">${escape(block.text)}</p>`;
    case 'code':
      return `<p style="margin:8px 0 24px;padding:16px 24px;background:${TINT};border-radius:8px;font-size:32px;letter-spacing:8px;font-weight:700;text-align:center">${escape(block.text)}</p>`;
    case 'facts':
      return `<table role="presentation" style="width:100%;margin:8px 0 24px;border-collapse:collapse">${block.rows
        .map(([label, value]) => `<tr><td style="padding:8px 16px 8px 0;border-bottom:1px solid ${LINE};color:${SOFT};vertical-align:top">${escape(label)}</td><td style="padding:8px 0;border-bottom:1px solid ${LINE};font-weight:600;text-align:right">${escape(value)}</td></tr>`)
        .join('')}</table>`; // prettier-ignore
    case 'button':
      return `<p style="margin:24px 0"><a href="${escape(block.url)}" style="display:inline-block;background:${ACCENT};color:#fff;text-decoration:none;padding:12px 24px;border-radius:8px;font-weight:600">${escape(block.label)}</a></p>`;
    case 'note':
      return `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid ${LINE};font-size:14px;color:${SOFT}">${escape(block.text)}</p>`;
  }
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'facts':
      return block.rows.map(([label, value]) => `${label} : ${value}`).join('\n');
    case 'button':
      return `${block.label} :\n${block.url}`;
    case 'code':
      return `    ${block.text}`;
    default:
      return block.text;
  }
}

/**
 * A mail of the service: its name, a title, the parts, why one receives it.
 * In: subject (says it all in 40 characters, nothing about health) and parts; the words of the reader.
 */
export function letter(
  subject: string,
  blocks: Block[],
  { locale, t }: Speech,
  service: { name: string; phone?: string },
): Mail {
  const footer = [service.name, service.phone, t('mail:footer')].filter(Boolean).join(' · ');
  const html = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;background:${GROUND};color:${INK};font:16px/1.5 ${FONT}">
<div style="max-width:600px;margin:0 auto;padding:24px 16px">
<p style="margin:0 0 16px;padding-left:12px;border-left:4px solid ${ACCENT};font-weight:700;color:${ACCENT}">${escape(service.name)}</p>
<div style="background:#fff;border:1px solid ${LINE};border-radius:8px;padding:32px 24px">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escape(subject)}</h1>
${blocks.map(htmlOf).join('\n')}
</div>
<p style="margin:16px 0 0;font-size:13px;color:${SOFT}">${escape(footer)}</p>
</div></body></html>`;
  const text = [
    service.name,
    '',
    subject,
    '',
    ...blocks.flatMap((block) => [textOf(block), '']),
    '--',
    footer,
  ].join('\n');
  return { subject, html, text };
}
