import type { CompanyActor } from '~/services/access/actor';
import type { PageArgs } from './guard.server';
import { notFound } from './refuse';

/** The numbers of an address `…/:exercice/versions/:number`; 404 when they are no numbers. */
export function versionNumbers({ params }: PageArgs<CompanyActor>): { exercice: number; number: number } {
  const [exercice, number] = [params.exercice, params.number].map((text) =>
    /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0,
  );
  if (!exercice || !number) throw notFound();
  return { exercice, number };
}
