/** The demo people offered on the sign-in page, one click each: key → who they are. One source for seed, page and tests. */
export const DEMO_PEOPLE = {
  direction: { name: 'Hélène Vasseur', email: 'helene.vasseur@ami-sante.example', staffRole: 'direction' },
  gestion: { name: 'Karim Benali', email: 'karim.benali@ami-sante.example', staffRole: 'gestion' },
  assistante: { name: 'Sophie Lemoine', email: 'sophie.lemoine@ami-sante.example', staffRole: 'assistante' },
  infirmier: { name: 'Thomas Girard', email: 'thomas.girard@ami-sante.example', staffRole: 'infirmier' },
  medecin: { name: 'Claire Fontaine', email: 'claire.fontaine@ami-sante.example', staffRole: 'medecin' },
  boulangerie: { name: 'Léa Martin', email: 'lea.martin@boulangerie-martin.example' },
  garage: { name: 'Marc Dubois', email: 'marc.dubois@garage-dubois.example' },
  usine: { name: 'Nadia Roussel', email: 'nadia.roussel@normandie-emballages.example' },
  'aide-a-domicile': { name: 'Isabelle Caron', email: 'isabelle.caron@presence-domicile.example' },
  interim: { name: 'Julien Petit', email: 'julien.petit@eure-interim.example' },
  'multi-employeurs': { name: 'Odile Hamel', email: 'odile.hamel@services-du-vexin.example' },
  comptable: { name: 'Vincent Delarue', email: 'vincent.delarue@cabinet-delarue.example' },
} as const satisfies Record<string, { name: string; email: string; staffRole?: string }>;

export type DemoKey = keyof typeof DEMO_PEOPLE;

/** Opens the access of the company of the demo world that nobody has entered yet: its number and activation code. */
export const DEMO_ACTIVATION = { number: '27-00399', code: 'ACCEDER477' } as const;
