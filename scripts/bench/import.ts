import { rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { dataDir, say } from '../environment';
import { openDatabase } from '../postgres';
import { migrate } from '../postgres/migrate';

const ROWS = 50_000;
const ROUNDS = 3;
const HEADERS = [
  'Matricule', 'Nom de naissance', 'Prénom', 'Date de naissance', "Date d'entrée", 'Poste', 'SIRET', 'Courriel',
  'Type de contrat', 'Code PCS', 'Expositions', 'Travail de nuit (oui/non)',
]; // prettier-ignore
const SYLLABLES = ['ba', 'ché', 'do', 'fé', 'gu', 'lo', 'mar', 'né', 'pin', 'ro', 'sa', 'tou', 'vi', 'zan'];

type Format = 'csv' | 'xlsx';

/**
 * A list of 50,000 workers from the file to the rows written, categories included, against PostgreSQL's own COPY of
 * the same rows into the same indexed tables (the workers and the lines an import keeps), on one database.
 */
export async function measure(): Promise<object> {
  const folder = path.join(dataDir(), 'bench/import');
  rmSync(folder, { recursive: true, force: true });
  const database = await openDatabase({ dataDir: folder });
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  try {
    Object.assign(process.env, {
      DATABASE_URL: database.ownerUrl, DATABASE_OWNER_URL: database.ownerUrl, DATA_DIR: folder, JOBS: 'apart',
      LOG_LEVEL: 'silent', SMTP_URL: '', CLOCK: '2026-11-21T09:00:00Z',
    }); // prettier-ignore
    await migrate(database.ownerUrl);
    await owner.connect();
    return await compare(owner);
  } finally {
    await owner.end();
    const { portal } = await import('~/platform/lifecycle.server');
    await portal.stop();
    await database.close();
  }
}

async function compare(owner: pg.Client): Promise<object> {
  const { setScene, setService } = await import('../../prisma/factories/scene');
  const { send, runJob } = await import('../../prisma/factories/import-runs');
  const { confirmImport } = await import('~/services/declarations/imports/apply-import.server');
  await setService();
  const scene = await setScene('bench-import', 0);
  const files = await filesOf(scene.etablissement.siret);

  // COPY is refused where row-level security binds; the imports run as another role, which stays bound.
  for (const table of ['worker', 'import_line', 'adherent'])
    await owner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  const clean = () => owner.query('TRUNCATE worker, import_line; UPDATE adherent SET effectif = 0');
  const run = async (format: Format) => {
    const started = performance.now();
    const read = await send(scene.actor, files[format], `liste.${format}`);
    if (read.state !== 'preview') throw new Error(`${read.state} ${JSON.stringify(read.refusal)}`);
    const parsed = performance.now();
    await confirmImport(scene.actor, read.id);
    const done = await runJob(scene.actor, read.id);
    const ended = performance.now();
    say(`${format}: read ${Math.round(parsed - started)} ms, applied ${Math.round(ended - parsed)} ms`);
    return { ms: ended - started, applied: done.counts!.applied! };
  };

  const times = {
    copy: [] as number[],
    copyWorkers: [] as number[],
    csv: [] as number[],
    xlsx: [] as number[],
  };
  const memory = { csv: 0, xlsx: 0 };
  let again = -1;
  for (let round = 0; round <= ROUNDS; round++) {
    for (const format of ['csv', 'xlsx'] as const) {
      await clean();
      const { result, peakMb } = await watched(() => run(format));
      if (result.applied.created !== ROWS) throw new Error(`created ${result.applied.created}`);
      // The first round warms everything up.
      if (round === 0) continue;
      times[format].push(result.ms);
      memory[format] = Math.max(memory[format], peakMb);
    }
    if (round === ROUNDS) {
      await owner.query('ANALYZE worker');
      const before = await versions(owner);
      const { applied } = await run('csv');
      again = applied.created + applied.updated + applied.left + ((await versions(owner)) === before ? 0 : 1);
    }
    const rows = { worker: await dump(owner, 'worker'), import_line: await dump(owner, `import_line`) };
    await clean();
    const workers = await copied(owner, 'worker', rows.worker);
    const lines = await copied(owner, 'import_line', rows.import_line);
    if (round === 0) continue;
    times.copyWorkers.push(workers);
    times.copy.push(workers + lines);
  }
  const copyMs = median(times.copy);
  const [csvMs, xlsxMs] = [median(times.csv), median(times.xlsx)];
  return {
    rows: ROWS, copyMs, csvMs, xlsxMs, dsnMs: null, againChanged: again,
    rssMb: Math.round(Math.max(memory.csv, memory.xlsx)),
    copyWorkersMs: median(times.copyWorkers), ratio: { csv: ratio(csvMs, copyMs), xlsx: ratio(xlsxMs, copyMs) },
    memoryMb: { csv: Math.round(memory.csv), xlsx: Math.round(memory.xlsx) },
  }; // prettier-ignore
}

const median = (values: number[]) =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!);
const ratio = (a: number, b: number) => Math.round((a / b) * 100) / 100;

async function filesOf(siret: string): Promise<Record<Format, Uint8Array>> {
  const { writeSheet } = await import('~/platform/sheets.server');
  const name = (seed: number) => {
    let text = '';
    for (let rest = seed + 1; rest > 0; rest = Math.floor(rest / 14)) text += SYLLABLES[rest % 14];
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const day = (from: string, days: number) => ({
    day: new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10),
  });
  const columns = HEADERS.map((header) => ({ header }));
  const rows = Array.from({ length: ROWS }, (_, i) => [
    String(i).padStart(6, '0'), name(i), name(i % 400), day('1960-01-01', (i * 7) % 14_000),
    day('2005-01-01', i % 7_900), `Poste ${i % 50}`, siret, `p${i}@exemple.fr`, 'CDI', '625b',
    i % 5 === 0 ? 'CMR' : '', i % 9 === 0 ? 'oui' : 'non',
  ]); // prettier-ignore
  return {
    csv: await writeSheet('csv', columns, rows, 'Liste'),
    xlsx: await writeSheet('xlsx', columns, rows, 'Liste'),
  };
}

/** Runs something and gives the most memory the process took beyond what it had (MB). */
async function watched<T>(work: () => Promise<T>): Promise<{ result: T; peakMb: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
  try {
    const result = await work();
    return { result, peakMb: (Math.max(most, process.memoryUsage.rss()) - before) / 1e6 };
  } finally {
    clearInterval(look);
  }
}

async function dump(owner: pg.Client, table: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const only =
    table === 'import_line'
      ? ` WHERE import_id = (SELECT import_id FROM import_line WHERE kind = 'new' LIMIT 1)`
      : '';
  for await (const chunk of owner.query(copyTo(`COPY (SELECT * FROM ${table}${only}) TO STDOUT`)))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function copied(owner: pg.Client, table: string, rows: Buffer): Promise<number> {
  const started = performance.now();
  await pipeline(Readable.from([rows]), owner.query(copyFrom(`COPY ${table} FROM STDIN`)));
  return performance.now() - started;
}

async function versions(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query(`SELECT md5(string_agg(w::text, '|' ORDER BY id)) AS sum FROM worker w`);
  return (rows[0] as { sum: string }).sum;
}
