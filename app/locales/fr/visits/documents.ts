import type { DocumentRefusal } from '~/domain/visits/visit-document';

/** Documents of a visit. */
export default {
  title: 'Documents de la visite',
  none: 'Aucun document pour le moment.',
  addedOn: 'déposé le {{at}}',
  manage: 'Ajouter ou retirer un document',
  withdraw: 'Retirer',
  pageTitle: 'Documents de la visite {{reference}}',
  queue: 'Visites',
  add: 'Ajouter un document',
  kind: 'Nature du document',
  chooseKind: 'Choisir une nature',
  file: 'Fichier',
  fileHint: 'Un fichier PDF de 10 Mo au plus.',
  who: 'Le service des ressources humaines de l’employeur et le salarié pourront l’ouvrir ; jamais le cabinet comptable. Si la visite a été demandée par le salarié lui-même, l’employeur n’en voit rien.',
  submit: 'Ajouter le document',
  added: 'Le document est ajouté à la visite {{reference}}.',
  withdrawn: 'Le document est retiré : plus personne ne peut l’ouvrir.',
  error: { kind: 'Choisissez la nature du document.' },
  refusal: {
    'document-missing': 'Choisissez le fichier à ajouter.',
    'document-empty': 'Ce fichier est vide : choisissez-en un autre.',
    'document-too-large': 'Ce fichier dépasse 10 Mo : réduisez-le ou scannez-le en moins bonne qualité.',
    'document-not-pdf':
      'Ce fichier n’est pas un PDF : enregistrez-le au format PDF, puis ajoutez-le de nouveau.',
  } satisfies Record<DocumentRefusal['code'], string>,
};
