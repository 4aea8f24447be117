/** Words of the primitives, the same on every page. */
const kit = {
  optional: '(facultatif)',
  unknown: 'Non renseigné',
  change: 'Modifier',
  undo: 'Annuler',
  why: 'Pourquoi ?',
  article: 'Code du travail, article {{article}}',
  errors: {
    title_one: 'Une réponse est à corriger',
    title_many: '{{count}} réponses sont à corriger',
    title_other: '{{count}} réponses sont à corriger',
  },
  table: {
    select: 'Choisir',
    selectAll: 'Choisir toutes les lignes de cette page',
  },
  bulk: {
    title: 'Pour les lignes cochées :',
    none: 'Aucune ligne cochée',
    count_one: '{{count}} ligne cochée',
    count_many: '{{count}} lignes cochées',
    count_other: '{{count}} lignes cochées',
  },
  category: {
    sis: 'Suivi individuel simple',
    sia: 'Suivi individuel adapté',
    sir: 'Suivi individuel renforcé',
  },
  steps: {
    done: 'Terminé',
    current: 'En cours',
    todo: 'À faire',
    attention: 'À vérifier',
    blocked: 'Pas encore ouvert',
  },
  pages: {
    label: 'Pages de la liste',
    range: '{{from}} à {{to}} sur {{total}}',
    previous: 'Précédente',
    next: 'Suivante',
    page: 'Page {{page}}',
  },
  filter: {
    apply: 'Filtrer',
    clear: 'Tout afficher',
  },
  todo: {
    before: 'Au plus tard le',
    all_one: 'Voir la tâche',
    all_many: 'Voir les {{count}} tâches',
    all_other: 'Voir les {{count}} tâches',
  },
  chart: {
    figures: 'Voir les chiffres',
  },
  shortcuts: {
    title: 'Raccourcis du clavier',
    list: 'Ouvrir ou fermer cette liste',
    search: 'Aller à la recherche',
    active: 'Raccourcis actifs',
  },
  close: 'Fermer',
  autosave: {
    conflict: 'Quelqu’un a modifié ces réponses entre-temps. Enregistrez avec le bouton pour comparer.',
    saving: 'Enregistrement…',
    saved: 'Enregistré à {{time}}',
    failed: 'Pas encore enregistré. Vos réponses restent ici, nous réessayons.',
    refused: 'Pas enregistré : une réponse est à corriger.',
  },
};
export default kit;
