import { type Day, addDays, diffDays } from '../shared/day';

/** From this many days of absence on, a rendez-vous de liaison may be held (L.1226-1-3). */
export const LIAISON_DAYS = 30;
/** A visite de pré-reprise needs an absence of more than this (L.4624-2-4). */
export const PREREPRISE_OVER_DAYS = 30;

export type AbsenceRights = {
  /** Calendar days since the first day of absence; 0 before it. */
  days: number;
  /** First day on which a rendez-vous de liaison is open: 30 days or more (L.1226-1-3). */
  liaisonFrom: Day;
  /** First day on which a pré-reprise is open: more than 30 days (L.4624-2-4). */
  prerepriseFrom: Day;
  liaisonOpen: boolean;
  prerepriseOpen: boolean;
};

/** What an absence that began on `absenceFrom` opens on a day: the liaison to both sides, the pré-reprise to the worker and his doctors alone. */
export function absenceRights(absenceFrom: Day, on: Day): AbsenceRights {
  const liaisonFrom = addDays(absenceFrom, LIAISON_DAYS);
  const prerepriseFrom = addDays(absenceFrom, PREREPRISE_OVER_DAYS + 1);
  return {
    days: Math.max(0, diffDays(absenceFrom, on)),
    liaisonFrom,
    prerepriseFrom,
    liaisonOpen: on >= liaisonFrom,
    prerepriseOpen: on >= prerepriseFrom,
  };
}
