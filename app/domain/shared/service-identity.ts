/** How the service presents itself: on pages, in mails, on documents. */
export interface ServiceIdentity {
  name: string;
  legalForm: string;
  address: string;
  phone: string;
  email: string;
  director: string;
  territory: string;
  /** Working days in which the service promises an answer. */
  answerDays: number;
}

/** Default of the setting: the model service. */
export const defaultServiceIdentity: ServiceIdentity = {
  name: 'AMI Santé au Travail',
  legalForm: 'association loi de 1901, service de prévention et de santé au travail interentreprises',
  address: '1 rue de la Prévention, 27000 Évreux',
  phone: '02 32 00 00 00',
  email: 'adherents@ami-sante.example',
  director: 'la direction d’AMI Santé au Travail',
  territory: 'Eure (27)',
  answerDays: 5,
};
