import type { TriageRefusal } from '~/services/visits/triage-editions.server';

/** Annexe 3 of the service project as a dated table. */
export default {
  title: 'Ordre des demandes',
  lead: 'L’annexe 3 du projet de service : dans quel ordre le médecin et les infirmiers prennent les demandes.',
  current: 'En vigueur depuis le {{on}}',
  next: 'À compter du {{on}}',
  past: 'En vigueur à partir du {{on}}, remplacé depuis',
  tagCurrent: 'en vigueur',
  tagNext: 'à venir',
  tagPast: 'passé',
  editions: 'Éditions',
  rule: 'Demandes',
  move: 'Déplacer',
  up: 'Monter',
  down: 'Descendre',
  upOne: 'Monter : {{rule}}',
  downOne: 'Descendre : {{rule}}',
  prepare: 'Préparer l’édition suivante',
  prepareHint:
    'Elle commence comme celle d’aujourd’hui ; vous déplacez ensuite ses lignes. Rien ne change avant ce jour.',
  from: 'À compter du',
  prepared: 'Édition préparée. Déplacez ses lignes ci-dessous.',
  drop: 'Abandonner cette édition',
  dropped: 'Édition abandonnée.',
  moved: 'Ordre enregistré, à compter du {{on}}.',
  badDay: 'Indiquez un jour à venir.',
  why: 'Une édition en vigueur ne se modifie plus : on sait toujours selon quel ordre une demande a été traitée.',
  refusal: {
    'edition-begun': 'Choisissez un jour à venir : l’ordre en vigueur ne se modifie pas.',
  } satisfies Record<TriageRefusal['code'], string>,
};
