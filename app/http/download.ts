const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
} as const;

/** A file to keep. `name` is ours, plain ASCII with its ending, never what a person typed. */
export function download(name: string, content: string | Uint8Array): Response {
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES;
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'Content-Type': TYPES[ending],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
