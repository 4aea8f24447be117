/** The certificate given to whoever came to a session. */
export default {
  title: 'Attestation de présence',
  says: '{{service}} atteste que',
  took: 'a participé à la sensibilisation «\u00a0{{theme}}\u00a0».',
  reference: 'Référence de la session',
  issued: 'Attestation établie le {{day}}.',
  law: 'Action collective de prévention du service de prévention et de santé au travail (article L.4622-2 du code du travail).',
};
