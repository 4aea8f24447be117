import { index, prefix, route, type RouteConfig } from '@remix-run/route-config';

export default [
  // public
  index('routes/public/home.tsx'),
  route('aide', 'routes/public/help.tsx'),
  route('mentions-legales', 'routes/public/legal.tsx'),
  route('confidentialite', 'routes/public/privacy.tsx'),
  route('accessibilite', 'routes/public/accessibility.tsx'),
  route('kit', 'routes/public/kit.tsx'),
  route('outils/suivi', 'routes/public/suivi.tsx'),
  route('api/v1/suivi', 'routes/hooks/api-suivi.ts'),
  route('api/v1/openapi.json', 'routes/hooks/api-openapi.ts'),

  // account
  route('langue', 'routes/account/language.ts'),
  route('connexion', 'routes/account/sign-in.tsx'),
  route('connexion/code', 'routes/account/sign-in-code.tsx'),
  route('connexion/double-facteur', 'routes/account/second-factor.tsx'),
  route('premier-acces', 'routes/account/first-access/code.tsx'),
  route('premier-acces/personne', 'routes/account/first-access/person.tsx'),
  route('premier-acces/code', 'routes/account/first-access/proof.tsx'),
  route('compte', 'routes/account/profile.tsx'),
  route('compte/adresse', 'routes/account/new-email.tsx'),
  route('compte/adresse/code', 'routes/account/new-email-code.tsx'),
  route('compte/securite', 'routes/account/security.tsx'),
  route('compte/securite/sessions/:session/revocation', 'routes/account/session-revocation.ts'),
  route('compte/securite/double-facteur', 'routes/account/second-factor-setup.tsx'),
  route('deconnexion', 'routes/account/sign-out.ts'),
  route('entreprise', 'routes/account/companies.tsx'),
  route('travaux/:job', 'routes/account/job.ts'),
  route('invitation/:token', 'routes/account/invitation.tsx'),
  route('invitations', 'routes/account/accept-invitation.ts'),
  route('portefeuille', 'routes/account/portfolio.tsx'),
  route('portefeuille/demande', 'routes/account/mandate-request.tsx'),

  // company
  route('entreprise/:adherent', 'routes/company/home.tsx'),
  route('entreprise/:adherent/etablissements', 'routes/company/etablissements/overview.tsx'),
  route('entreprise/:adherent/etablissements/coordonnees', 'routes/company/etablissements/details.tsx'),
  route('entreprise/:adherent/etablissements/nouveau', 'routes/company/etablissements/new.tsx'),
  route('entreprise/:adherent/etablissements/:etablissement', 'routes/company/etablissements/edit.tsx'),
  route('entreprise/:adherent/factures', 'routes/company/invoices.tsx'),
  route('entreprise/:adherent/annulation', 'routes/company/undo.ts'),
  route('entreprise/:adherent/salaries', 'routes/company/workers/list.tsx'),
  route('entreprise/:adherent/salaries/actions', 'routes/company/workers/bulk.ts'),
  route('entreprise/:adherent/salaries/nouveau', 'routes/company/workers/new.tsx'),
  route('entreprise/:adherent/salaries/:worker', 'routes/company/workers/edit.tsx'),
  route('entreprise/:adherent/salaries/:worker/depart', 'routes/company/workers/departure.tsx'),
  route('entreprise/:adherent/salaries/:worker/retour', 'routes/company/workers/return.ts'),
  route('entreprise/:adherent/postes', 'routes/company/posts/list.tsx'),
  route('entreprise/:adherent/postes/nouveau', 'routes/company/posts/new.tsx'),
  route('entreprise/:adherent/postes/:post', 'routes/company/posts/edit.tsx'),

  // staff
  ...prefix('service', [
    index('routes/staff/dashboard.tsx'),
    route('campagne', 'routes/staff/campaign/progress.tsx'),
    route('campagne/non-declarants', 'routes/staff/campaign/missing.tsx'),
    route('campagne/relances', 'routes/staff/campaign/reminders.tsx'),
    route('campagne/relances/:id', 'routes/staff/campaign/reminder.tsx'),
    route('campagnes', 'routes/staff/campaign/campaigns.tsx'),
    route('campagnes/nouvelle', 'routes/staff/campaign/new-campaign.tsx'),
    route('campagnes/:exercice', 'routes/staff/campaign/campaign.tsx'),
    route('campagnes/:exercice/cloture', 'routes/staff/campaign/closing.tsx'),
    route('tarifs', 'routes/staff/prices/price-lists.tsx'),
    route('tarifs/:exercice', 'routes/staff/prices/price-list.tsx'),
    route('indicateurs', 'routes/staff/indicators/tables.tsx'),
    route('indicateurs/secteurs.csv', 'routes/staff/indicators/secteurs-csv.ts'),
    route('indicateurs/naf.csv', 'routes/staff/indicators/naf-csv.ts'),
  ]),

  // demo
  route('demo/connexion', 'routes/demo/sign-in.tsx'),
  route('demo/mail', 'routes/demo/mails.tsx'),
  route('demo/mail.json', 'routes/demo/mails-json.ts'),
  route('demo/mail/:message', 'routes/demo/mail.tsx'),
  route('demo/mail/:message/contenu', 'routes/demo/mail-content.ts'),

  // company: declaration
  ...prefix('entreprise/:adherent/declaration', [
    index('routes/company/declaration/overview.tsx'),
    route('entreprise', 'routes/company/declaration/company-step.tsx'),
    route('salaries', 'routes/company/declaration/workers-step.tsx'),
    route('postes', 'routes/company/declaration/posts-step.tsx'),
    route('duerp', 'routes/company/declaration/statements-step.tsx'),
    route('verification', 'routes/company/declaration/review.tsx'),
    route(':exercice/versions/:number', 'routes/company/declaration/version.tsx'),
    route(':exercice/versions/:number/recepisse.pdf', 'routes/company/declaration/receipt.ts'),
    route(':exercice/versions/:number/ecarts', 'routes/company/declaration/difference.tsx'),
  ]),

  // company: people
  ...prefix('entreprise/:adherent/equipe', [
    index('routes/company/people/team.tsx'),
    route('personnes/:place', 'routes/company/people/place.tsx'),
    route('invitations/nouvelle', 'routes/company/people/new-invitation.tsx'),
    route('invitations/:invitation', 'routes/company/people/invitation.ts'),
    route('mandats/nouveau', 'routes/company/people/new-mandate.tsx'),
    route('mandats/:mandate', 'routes/company/people/mandate.tsx'),
  ]),
  route('entreprise/:adherent/journal', 'routes/company/audit.tsx'),

  // staff: access
  route('service/adherents/:adherent/prise-en-main', 'routes/staff/members/takeover.tsx'),
  route('service/journal', 'routes/staff/audit.tsx'),
] satisfies RouteConfig;
