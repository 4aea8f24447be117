/** Secteurs of the service: groups of centres, named by where they lie. */
export const SECTEUR_ROWS = [
  { code: 'EST', name: 'Est' },
  { code: 'NORD', name: 'Nord' },
  { code: 'OUEST', name: 'Ouest' },
  { code: 'SUD', name: 'Sud' },
];

type Place = { code: string; name: string; secteurCode: string; towns: string };

/** The twelve centres and the towns that go to each, with their postcodes. */
const PLACES: Place[] = [
  { code: 'LES-ANDELYS', name: 'Les Andelys', secteurCode: 'EST', towns: '27700 Les Andelys, 27150 Étrépagny, 27480 Lyons-la-Forêt' },
  { code: 'BERNAY', name: 'Bernay', secteurCode: 'OUEST', towns: '27300 Bernay, 27170 Beaumont-le-Roger, 27270 Broglie, 27230 Thiberville, 27470 Serquigny' },
  { code: 'BOSGOUET', name: 'Bosgouet', secteurCode: 'NORD', towns: '27310 Bosgouet, 27310 Bourg-Achard, 27350 Routot, 27520 Grand Bourgtheroulde' },
  { code: 'EVREUX', name: 'Évreux', secteurCode: 'SUD', towns: '27000 Évreux, 27930 Gravigny, 27930 Guichainville, 27180 Saint-Sébastien-de-Morsent, 27190 Conches-en-Ouche' },
  { code: 'GISORS', name: 'Gisors', secteurCode: 'EST', towns: '27140 Gisors, 27660 Bézu-Saint-Éloi, 27630 Vexin-sur-Epte' },
  { code: 'HEUDEBOUVILLE', name: 'Heudebouville', secteurCode: 'NORD', towns: '27400 Heudebouville, 27400 Louviers, 27100 Val-de-Reuil, 27400 Acquigny, 27340 Pont-de-l’Arche' },
  { code: 'LE-NEUBOURG', name: 'Le Neubourg', secteurCode: 'OUEST', towns: '27110 Le Neubourg, 27800 Brionne, 27370 Amfreville-Saint-Amand' },
  { code: 'PONT-AUDEMER', name: 'Pont-Audemer', secteurCode: 'OUEST', towns: '27500 Pont-Audemer, 27210 Beuzeville, 27260 Cormeilles, 27560 Lieurey, 27290 Montfort-sur-Risle' },
  { code: 'PONT-SAINT-PIERRE', name: 'Pont-Saint-Pierre', secteurCode: 'NORD', towns: '27360 Pont-Saint-Pierre, 27610 Romilly-sur-Andelle, 27380 Fleury-sur-Andelle, 27460 Alizay, 27590 Pîtres' },
  { code: 'SAINT-ANDRE', name: 'Saint-André', secteurCode: 'SUD', towns: '27220 Saint-André-de-l’Eure, 27540 Ivry-la-Bataille, 27530 Ézy-sur-Eure, 27120 Pacy-sur-Eure' },
  { code: 'VERNON', name: 'Vernon', secteurCode: 'EST', towns: '27200 Vernon, 27950 Saint-Marcel, 27600 Gaillon, 27940 Le Val d’Hazey, 27620 Gasny' },
  { code: 'VERNEUIL', name: 'Verneuil-sur-Avre', secteurCode: 'SUD', towns: '27130 Verneuil d’Avre et d’Iton, 27320 Nonancourt, 27160 Breteuil, 27250 Rugles, 27240 Mesnils-sur-Iton' },
]; // prettier-ignore

/** Invented streets and numbers of telephone: those of the real centres are theirs. */
export const CENTRE_ROWS = PLACES.map(({ code, name, secteurCode, towns }, index) => ({
  code,
  name,
  secteurCode,
  addressLine1: `${index * 7 + 4} rue de la Prévention`,
  postcode: towns.slice(0, 5),
  city: towns.slice(6).split(', ')[0]!,
  phone: `02 32 00 01 ${String(index + 10)}`,
}));

export type Town = { postcode: string; city: string };

/** Towns of a centre, the one of the centre first. */
export function townsOf(centreCode: string): Town[] {
  const place = PLACES.find(({ code }) => code === centreCode);
  if (!place) throw new Error(`no centre ${centreCode}`);
  return place.towns.split(', ').map((town) => ({ postcode: town.slice(0, 5), city: town.slice(6) }));
}

/** Centres of a secteur. */
export const centresOf = (secteurCode: string): string[] =>
  PLACES.filter((place) => place.secteurCode === secteurCode).map(({ code }) => code);

export const STREETS = [
  'rue de la République', 'rue du Général-de-Gaulle', 'avenue Aristide-Briand', 'rue de l’Église', 'place de la Mairie',
  'rue Victor-Hugo', 'route de Rouen', 'route de Paris', 'rue du Moulin', 'rue des Tanneurs', 'chemin des Prés',
  'rue Jean-Jaurès', 'avenue de la Gare', 'rue de Verdun', 'rue du Four', 'allée des Tilleuls', 'impasse du Lavoir',
]; // prettier-ignore

export const BUSINESS_PARKS = [
  'ZA du Long-Buisson', 'ZI de la Garenne', 'parc d’activités des Saules', 'ZA de la Vallée', 'ZI des Quatre-Chemins',
  'parc des Cambres', 'zone artisanale des Granges',
]; // prettier-ignore
