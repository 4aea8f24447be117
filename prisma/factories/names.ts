import type { Random } from './random';

const words = (text: string) => text.trim().split(/\s+/);

const FAMILY_NAMES = words(`
Adam Allard Andrieu Antoine Arnaud Aubert Aubry Auger Bailly Barbier Baron Barré Barthélemy Baudry Bazin Bellanger
Benard Benoît Bénard Berger Bernard Berthelot Bertin Bertrand Besnard Besson Bigot Billard Blanchard Blondel Boivin
Bonnet Boucher Bouchet Boulanger Bourdon Bourgeois Boutin Bouvier Boyer Briand Brun Brunel Brunet Buisson Camus Carlier
Caron Carpentier Carré Cauchois Chabert Charles Charpentier Chartier Chauvin Chevalier Chevallier Clément Colas Colin
Collet Collin Cordier Cornu Coulon Courtois Cousin Crétin Daniel David Debray Delacroix Delahaye Delamare Delaunay
Delmas Denis Desbois Deschamps Deshayes Devaux Didier Diallo Dubois Dubreuil Duboc Duchesne Dufour Duhamel Dumas Dumont
Dupont Dupré Dupuis Durand Duval Étienne Évrard Fabre Faure Fernandes Ferrand Ferreira Fleury Fontaine Fouquet Fournier
François Frémont Gaillard Garcia Garnier Gaudin Gauthier Gautier Gérard Germain Gilbert Girard Giraud Godard Godefroy
Gomes Gosselin Gosset Goubert Grandin Grenier Gros Guérin Guibert Guichard Guillaume Guillot Guillou Guyon Guyot Hamel
Hamon Hardy Hébert Henry Herbert Hervé Heurtevent Hoareau Huet Hubert Humbert Imbert Jacob Jacques Jacquet Jamet Jean
Joly Joubert Jourdain Julien Klein Labbé Lacroix Lagarde Lambert Lamy Langlois Laporte Laroche Launay Laurent Lebas
Leblanc Lebon Leboucher Lebrun Leclerc Lecomte Lecoq Lecointe Lefebvre Lefèvre Legendre Léger Legrand Legros Lejeune
Lemaire Lemaître Lemercier Lemoine Lenoir Lepage Lerouge Leroux Leroy Lesage Lesueur Letellier Levasseur Lévêque Louis
Lucas Maillard Mallet Marchal Marchand Marie Marin Marion Martel Martin Martinez Martins Masson Mathieu Mauger Maurice
Ménard Mendes Mercier Meunier Michaud Michel Millet Monnier Moreau Morel Moreira Morin Morvan Moulin Muller Navarro
Neveu Nguyen Nicolas Noël Normand Olivier Ozanne Paris Parent Pasquier Paul Pelletier Pereira Perez Perrier Perrin
Perrot Petit Philippe Picard Pichon Pinto Poirier Poisson Pottier Poulain Prévost Quesnel Raymond Rémy Renard Renault
Renaud Rey Ribeiro Richard Rivière Robert Roche Rodrigues Roger Rolland Rousseau Roussel Roux Roy Royer Sanchez Santos
Sauvage Schmitt Sellier Simon Sow Tanguy Tessier Thibault Thomas Tissot Toussaint Traoré Valentin Vallée Vasseur Verdier
Vidal Vincent Vasse Voisin Weber Yvon`);

/** First names as given in the years around a birth, women then men. */
const FIRST_NAMES: [until: number, women: string[], men: string[]][] = [
  [
    1969,
    words(`Annie Brigitte Catherine Chantal Christiane Christine Corinne Danielle Dominique Élisabeth Évelyne Fabienne
    Florence Françoise Isabelle Jocelyne Josiane Laurence Marie-Christine Marie-Claude Martine Monique Muriel Nadine
    Nathalie Pascale Patricia Sylvie Valérie Véronique`),
    words(`Alain Bernard Bruno Christian Claude Daniel Denis Didier Dominique Éric Francis Franck François Gérard Gilles
    Hervé Jacques Jean-Luc Jean-Pierre Joël Laurent Marc Michel Pascal Patrick Philippe Serge Thierry Yves Yannick`),
  ],
  [
    1984,
    words(`Alexandra Amélie Anne-Sophie Audrey Aurélie Béatrice Caroline Cécile Céline Christelle Delphine Élodie Émilie
    Estelle Fatima Gaëlle Hélène Julie Karine Laëtitia Magali Nadia Peggy Sabrina Sandra Sandrine Séverine Sophie
    Stéphanie Virginie`),
    words(`Arnaud Benoît Cédric Christophe Cyril David Emmanuel Fabien Fabrice Frédéric Grégory Guillaume Hakim Jérôme
    Johann Julien Karim Ludovic Matthieu Mickaël Nicolas Olivier Rachid Sébastien Stéphane Sylvain Vincent Xavier Yann
    Youssef`),
  ],
  [
    1997,
    words(`Alice Anaïs Camille Charlotte Chloé Clémence Coralie Elsa Fanny Inès Jessica Justine Laura Léa Lucie Manon
    Margaux Marie Marine Marion Mathilde Mélanie Mélissa Morgane Ophélie Pauline Samia Sarah Solène Yasmine`),
    words(`Adrien Alexandre Alexis Anthony Antoine Baptiste Benjamin Bilal Clément Corentin Damien Dylan Florian Jérémy
    Jordan Kévin Loïc Maxime Mehdi Nicolas Pierre Quentin Rémi Robin Romain Samuel Simon Thomas Valentin Victor`),
  ],
  [
    9999,
    words(`Aïcha Ambre Anna Assia Célia Clara Eléa Emma Eva Jade Juliette Lina Lilou Lola Louise Maëlle Maëlys Manon
    Maya Mia Nina Nora Océane Romane Rose Salomé Sofia Zélie Zoé Léonie`),
    words(`Adam Arthur Axel Enzo Ethan Evan Gabin Hugo Ibrahim Jules Kylian Léo Liam Louis Lucas Mathéo Mathis Mohamed
    Nathan Noah Nolan Noé Paul Raphaël Sacha Théo Timéo Tom Ulysse Yanis`),
  ],
];

export type Name = { familyName: string; firstName: string; usedName: string | null };

/** A plausible name for someone born that year; a third of women use another name than their birth name. */
export function frenchName(random: Random, birthYear: number): Name {
  const woman = random.chance(0.5);
  const [, women, men] = FIRST_NAMES.find(([until]) => birthYear <= until)!;
  const familyName = random.pick(FAMILY_NAMES);
  const married = woman && birthYear < 1995 && random.chance(0.33);
  const usedName = married ? random.pick(FAMILY_NAMES) : familyName;
  return {
    familyName,
    firstName: random.pick(woman ? women : men),
    usedName: usedName === familyName ? null : usedName,
  };
}

/** A family name alone, for what is called after its owner. */
export const familyName = (random: Random): string => random.pick(FAMILY_NAMES);

/** `Éric Lefèvre` → `eric.lefevre`. */
export function mailbox(...parts: string[]): string {
  return parts
    .map((part) =>
      part
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
    )
    .map((part) => part.replace(/^-|-$/g, ''))
    .join('.');
}
