import type { ActionKind, IntraState, PrescriptionKind, SessionFormat } from '~/domain/sessions/kinds';
import type { SeatState, SessionState } from '~/domain/sessions/lifecycle';

/** The words of sensibilisations that every page shares. */
export default {
  format: {
    'sur-place': 'En présence',
    webinaire: 'Webinaire',
    intra: 'Dans votre entreprise',
  } satisfies Record<SessionFormat, string>,
  state: {
    brouillon: 'Brouillon',
    publiee: 'Ouverte aux inscriptions',
    confirmee: 'Confirmée',
    annulee: 'Annulée',
    tenue: 'Tenue',
  } satisfies Record<SessionState, string>,
  seat: {
    confirmee: 'Inscrit',
    en_attente: 'En liste d’attente',
    offerte: 'Place proposée',
    annulee: 'Annulée',
    expiree: 'Offre expirée',
    deplacee: 'Déplacée',
  } satisfies Record<SeatState, string>,
  intra: {
    recue: 'Reçue',
    acceptee: 'Acceptée',
    planifiee: 'Planifiée',
    refusee: 'Refusée',
    annulee: 'Annulée',
  } satisfies Record<IntraState, string>,
  prescription: {
    theme: 'Sensibilisation',
    'fiche-entreprise': 'Fiche d’entreprise',
    amt: 'Action en milieu de travail',
    duerp: 'Aide au document unique (DUERP)',
  } satisfies Record<PrescriptionKind | ActionKind, string>,
};
