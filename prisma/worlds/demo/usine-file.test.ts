import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { guessMapping } from '~/domain/declarations/import/headers';
import { type ReviewedLine, reviewer } from '~/domain/declarations/import/review';
import { day } from '~/domain/shared/day';
import { calendarOf } from './calendar';
import { DEMO_COMPANIES } from './companies';
import { populate } from './lists';
import { usineCsv, usineFile, usineXlsx } from './usine-file';

const today = day('2026-11-21');
const file = usineFile(today);

function review(rows: readonly (readonly (string | Date)[])[]) {
  const calendar = calendarOf(today);
  const { now } = populate(
    DEMO_COMPANIES.find(({ owner }) => owner === 'usine')!,
    calendar,
  );
  const workers = now.workers.filter(({ archivedAt }) => archivedAt === null);
  const { siren } = now.adherent;
  const context = {
    today,
    referenceDate: calendar.current.referenceDate,
    siren,
    etablissements: now.etablissements,
  };
  const columns = guessMapping(file.headers, rows.slice(0, 20), calendar.current.referenceDate);
  const { row, left } = reviewer(
    columns.map(({ target }) => target),
    context,
    { workers, posts: now.posts },
  );
  const lines = rows
    .map((cells, i) => row(i + 2, cells))
    .filter((line): line is ReviewedLine => line !== null);
  const count = (kind: ReviewedLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return {
    lines,
    count,
    left: left().length,
    certain: columns.every(({ certainty }) => certainty === 'sure'),
  };
}

test('320 rows: seven cannot be read, each for another reason, and all headers are understood', () => {
  const { lines, count, left, certain } = review(file.rows);
  expect(certain).toBe(true);
  expect(file.rows).toHaveLength(320);
  const wrong = lines.filter(({ kind }) => kind === 'wrong');
  expect(wrong.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
    'date-invalid',
    'first-name-missing',
    'date-invalid',
    'birth-after-start',
    'siret-other-company',
    'contract-unknown',
    'name-invalid',
  ]);
  expect([count('new'), count('changed'), count('doubtful'), left]).toEqual([12, 9, 0, 12]);
});

test('mended, every row is read', () => {
  const rows = file.rows.map((row, index) => file.wrong.find((one) => one.index === index)?.mended ?? row);
  const { count, left } = review(rows);
  expect([count('wrong'), count('unchanged'), left]).toEqual([0, 299, 12]);
});

test('the workbook and the CSV hold the same rows', async () => {
  const [sheet] = await readXlsxFile(await usineXlsx(file));
  expect(sheet!.data).toHaveLength(321);
  const text = new TextDecoder('windows-1252').decode(usineCsv(file));
  const lines = text.trimEnd().split('\r\n');
  expect(lines.map((line) => line.split(';'))).toEqual([file.headers, ...file.rows]);
  const { count } = review((sheet!.data as (string | Date)[][]).slice(1));
  expect([count('wrong'), count('new'), count('changed')]).toEqual([7, 12, 9]);
});
