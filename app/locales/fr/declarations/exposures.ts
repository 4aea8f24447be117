import type { ExposureCode } from '~/domain/declarations/thesaurus';

/** Every exposure in plain words: its name, what counts, what does not, an example. */
const exposures = {
  'SIR-AMIANTE': {
    label: 'Amiante',
    counts:
      'Retirer ou confiner de l’amiante, ou intervenir sur des matériaux qui peuvent libérer des fibres.',
    excludes: 'Travailler dans un bâtiment qui contient de l’amiante en bon état, sans y toucher.',
    example: 'Un plombier qui coupe une ancienne conduite en amiante-ciment.',
  },
  'SIR-PLOMB': {
    label: 'Plomb',
    labelWithThreshold: 'Plomb, au-delà des seuils',
    counts:
      'Être exposé au plomb ou à ses composés : poussières, fumées, peintures anciennes. Depuis le 10 avril 2026, il n’y a plus de seuil.',
    excludes: 'Se trouver dans un local peint au plomb sans poncer, décaper ni percer.',
    example: 'Une peintre qui ponce des boiseries anciennes.',
  },
  'SIR-CMR': {
    label: 'Produits cancérogènes, mutagènes ou toxiques pour la reproduction (CMR)',
    counts:
      'Les produits étiquetés H340, H350 ou H360, et les procédés classés cancérogènes : poussières de bois, silice, gaz d’échappement diesel, huiles usagées.',
    excludes: 'Les produits seulement suspectés, étiquetés H341, H351 ou H361.',
    example: 'Un menuisier qui respire des poussières de bois ; un mécanicien exposé aux huiles usagées.',
  },
  'SIR-BIO-3-4': {
    label: 'Agents biologiques des groupes 3 et 4',
    counts: 'Des agents qui peuvent provoquer une maladie grave : tuberculose, hépatites B et C, brucellose.',
    excludes: 'La grippe saisonnière, le tétanos ou la leptospirose : ils sont du groupe 2.',
    example: 'Une infirmière exposée au sang de ses patients.',
  },
  'SIR-RI-A': {
    label: 'Rayonnements ionisants, catégorie A',
    counts:
      'Les personnes que vous avez classées en catégorie A : leur dose peut dépasser 6 millisieverts sur douze mois.',
    excludes: 'Les personnes classées en catégorie B : cochez la ligne suivante.',
    example: 'Un radiologue qui opère sous rayons X.',
  },
  'SIR-RI-B': {
    label: 'Rayonnements ionisants, catégorie B',
    counts:
      'Les personnes que vous avez classées en catégorie B, et celles dont l’exposition au radon est suivie individuellement.',
    excludes: 'Un passage de temps en temps près d’une zone surveillée, sans classement.',
    example: 'Une manipulatrice en radiologie dentaire.',
  },
  'SIR-HYPERBARE': {
    label: 'Travail sous pression (hyperbare)',
    counts: 'Travailler sous une pression supérieure à celle de l’air : plongée, caisson, tunnelier.',
    excludes: 'Travailler sur l’eau ou au bord de l’eau, sans plonger.',
    example: 'Un scaphandrier ; une soignante qui accompagne un patient en caisson.',
  },
  'SIR-ECHAFAUDAGE': {
    label: 'Montage et démontage d’échafaudages',
    counts: 'Monter ou démonter un échafaudage, avec un risque de chute de hauteur pendant cette opération.',
    excludes: 'Travailler sur un échafaudage déjà monté, un toit, une échelle ou une nacelle.',
    example: 'Le façadier qui monte son échafaudage : oui. Le peintre qui travaille dessus : non.',
  },
  'SIR-JEUNES': {
    label: 'Moins de 18 ans affecté à des travaux réglementés',
    counts:
      'Un jeune en formation, affecté à des travaux dangereux pour lesquels vous avez déclaré une dérogation à l’inspection du travail.',
    excludes:
      'Un jeune qui ne fait aucun de ces travaux : son suivi adapté se calcule seul, sur sa date de naissance.',
    example: 'Un apprenti de 16 ans qui utilise une scie circulaire.',
  },
  'SIR-CHARGES-55': {
    label: 'Port de charges de plus de 55 kg',
    counts: 'Porter souvent à la main, sans aide mécanique possible, des charges de plus de 55 kg.',
    excludes: 'Porter une telle charge une seule fois, ou avec un chariot, un palan ou à plusieurs.',
    example: 'Un déménageur de pianos.',
  },
  'SIR-EMPLOYEUR': {
    label: 'Autre poste à risques, ajouté par l’employeur',
    counts:
      'Un poste dont le risque figure dans votre DUERP. Il vous faut un motif écrit, l’avis du médecin du travail et celui du CSE.',
    excludes: 'Le souhait de mieux suivre tout le monde, sans risque particulier au poste.',
    example: 'Un travail isolé en chambre froide à −25 °C.',
  },
  'SIR-CONDUITE': {
    label: 'Autorisation de conduite (suivi renforcé jusqu’au 30 septembre 2025)',
    counts:
      'Conduire un chariot élévateur, une nacelle, une grue ou un engin de chantier avec votre autorisation, avant le 1er octobre 2025.',
    excludes:
      'La même conduite depuis le 1er octobre 2025 : elle demande une attestation, sans suivi renforcé.',
    example: 'Une cariste embauchée en 2024.',
  },
  'SIR-ELEC': {
    label: 'Habilitation électrique (suivi renforcé jusqu’au 30 septembre 2025)',
    counts: 'Travailler sous tension ou au voisinage de pièces nues sous tension, avant le 1er octobre 2025.',
    excludes:
      'La même habilitation depuis le 1er octobre 2025 : elle demande une attestation, sans suivi renforcé.',
    example: 'Un électricien habilité B2V en 2024.',
  },
  'SIA-NUIT': {
    label: 'Travail de nuit',
    counts:
      'Au moins 3 heures de nuit (de 21 h à 6 h, sauf accord), deux fois par semaine ou plus ; ou 270 heures sur douze mois.',
    excludes: 'Une nuit de temps en temps, ou une fin de service à 22 h.',
    example: 'Un boulanger qui commence à 3 h, cinq jours par semaine.',
  },
  'SIA-MINEUR': {
    label: 'Moins de 18 ans',
    counts: 'Calculé sur la date de naissance : vous n’avez rien à cocher.',
    excludes: 'Un jeune affecté à des travaux réglementés : son suivi est renforcé.',
    example: 'Une vendeuse de 17 ans.',
  },
  'SIA-APPRENTI': {
    label: 'Apprentissage',
    counts: 'Toute personne en contrat d’apprentissage, quel que soit son âge.',
    excludes: 'Un stage, ou un contrat de professionnalisation.',
    example: 'Une apprentie coiffeuse de 19 ans.',
  },
  'SIA-BIO-2': {
    label: 'Agents biologiques du groupe 2',
    counts:
      'Des agents qui peuvent rendre malade, contre lesquels on sait en général se protéger : leptospirose, tétanos, gastro-entérites.',
    excludes: 'Le contact ordinaire avec le public ou les collègues.',
    example: 'Un égoutier ; une auxiliaire de crèche.',
  },
  'SIA-CEM': {
    label: 'Champs électromagnétiques au-delà des limites',
    counts: 'Un poste où votre évaluation montre que les valeurs limites peuvent être dépassées.',
    excludes: 'Le téléphone, le wifi, un ordinateur, un four à micro-ondes.',
    example: 'Un soudeur par résistance, près d’une machine puissante.',
  },
  'SIA-RQTH': {
    label: 'Qualité de travailleur handicapé, déclarée avec son accord',
    counts: 'Un salarié reconnu travailleur handicapé, qui accepte que vous le déclariez ici.',
    excludes:
      'Ce que vous supposez, ou ce que vous avez lu ailleurs. Sans accord, ne cochez rien : le salarié peut en parler lui-même à l’équipe santé travail.',
    example: 'Une salariée vous a remis sa décision et vous a donné son accord.',
  },
  'SIA-INVALIDITE': {
    label: 'Pension d’invalidité, déclarée avec l’accord du salarié',
    counts: 'Un salarié qui reçoit une pension d’invalidité et accepte que vous le déclariez ici.',
    excludes:
      'Ce que vous supposez, ou ce que vous avez lu ailleurs. Sans accord, ne cochez rien : le salarié peut en parler lui-même à l’équipe santé travail.',
    example: 'Un salarié vous l’a dit et vous a donné son accord.',
  },
  CONDUITE: {
    label: 'Autorisation de conduite (CACES) : chariot, nacelle, grue, engin',
    counts: 'Conduire un équipement pour lequel vous délivrez une autorisation de conduite.',
    excludes: 'Le permis B, ou un transpalette que l’on conduit à pied.',
    example: 'Une cariste : attestation de 5 ans, et suivi simple si elle n’a aucune autre exposition.',
  },
  ELECTRIQUE: {
    label: 'Habilitation électrique, sous tension ou au voisinage',
    counts: 'Travailler sous tension ou au voisinage de pièces nues sous tension.',
    excludes: 'Une habilitation H0 ou B0 sans voisinage : elle ne demande rien.',
    example: 'Un électricien habilité B2V.',
  },
} satisfies Record<
  ExposureCode,
  { label: string; labelWithThreshold?: string; counts: string; excludes: string; example: string }
>;
export default exposures;
