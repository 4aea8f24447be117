import type fr from '~/locales/fr/declarations/exposures';
import type { Translation } from '~/locales/translation';

const exposures = {
  'SIR-AMIANTE': {
    label: 'Asbestos',
    counts: 'Removing or encapsulating asbestos, or working on materials that may release fibres.',
    excludes: 'Working in a building that holds asbestos in good condition, without touching it.',
    example: 'A plumber who cuts an old asbestos-cement pipe.',
  },
  'SIR-PLOMB': {
    label: 'Lead',
    labelWithThreshold: 'Lead, above the thresholds',
    counts:
      'Being exposed to lead or its compounds: dust, fumes, old paint. Since 10 April 2026 there is no threshold.',
    excludes: 'Being in a room with lead paint without sanding, stripping or drilling.',
    example: 'A painter who sands old woodwork.',
  },
  'SIR-CMR': {
    label: 'Carcinogenic, mutagenic or reprotoxic products (CMR)',
    counts:
      'Products labelled H340, H350 or H360, and processes classed as carcinogenic: wood dust, silica, diesel exhaust, used oil.',
    excludes: 'Products that are only suspected, labelled H341, H351 or H361.',
    example: 'A joiner who breathes wood dust; a mechanic exposed to used oil.',
  },
  'SIR-BIO-3-4': {
    label: 'Biological agents, groups 3 and 4',
    counts: 'Agents that can cause a serious disease: tuberculosis, hepatitis B and C, brucellosis.',
    excludes: 'Seasonal flu, tetanus or leptospirosis: they belong to group 2.',
    example: 'A nurse exposed to the blood of patients.',
  },
  'SIR-RI-A': {
    label: 'Ionising radiation, category A',
    counts:
      'People whom you classified in category A: their dose may exceed 6 millisieverts in twelve months.',
    excludes: 'People classified in category B: tick the next line.',
    example: 'A radiologist who operates under X-rays.',
  },
  'SIR-RI-B': {
    label: 'Ionising radiation, category B',
    counts:
      'People whom you classified in category B, and those whose exposure to radon is followed individually.',
    excludes: 'Passing near a supervised zone from time to time, without classification.',
    example: 'A radiographer in a dental practice.',
  },
  'SIR-HYPERBARE': {
    label: 'Work under pressure (hyperbaric)',
    counts: 'Working under a pressure above that of the air: diving, chamber, tunnel boring.',
    excludes: 'Working on or beside water, without diving.',
    example: 'A commercial diver; a nurse who accompanies a patient in a chamber.',
  },
  'SIR-ECHAFAUDAGE': {
    label: 'Erecting and dismantling scaffolding',
    counts: 'Erecting or dismantling scaffolding, with a risk of falling from height while doing so.',
    excludes: 'Working on scaffolding that is already up, on a roof, a ladder or a lift platform.',
    example: 'The plasterer who erects his scaffolding: yes. The painter who works on it: no.',
  },
  'SIR-JEUNES': {
    label: 'Under 18 on regulated dangerous work',
    counts:
      'A young person in training, on dangerous work for which you declared a derogation to the labour inspectorate.',
    excludes:
      'A young person who does none of this work: the adapted follow-up is worked out from the birth date.',
    example: 'An apprentice of 16 who uses a circular saw.',
  },
  'SIR-CHARGES-55': {
    label: 'Carrying loads above 55 kg',
    counts: 'Often carrying loads above 55 kg by hand, when no mechanical aid is possible.',
    excludes: 'Carrying such a load once, or with a trolley, a hoist or several people.',
    example: 'A piano mover.',
  },
  'SIR-EMPLOYEUR': {
    label: 'Another post at risk, added by the employer',
    counts:
      'A post whose risk is in your risk assessment (DUERP). You need a written reason, the opinion of the occupational doctor and that of the works council (CSE).',
    excludes: 'The wish to follow everyone better, without a particular risk of the post.',
    example: 'Lone work in a cold room at −25 °C.',
  },
  'SIR-CONDUITE': {
    label: 'Driving permit (reinforced follow-up until 30 September 2025)',
    counts:
      'Driving a forklift, a lift platform, a crane or a site machine with your permit, before 1 October 2025.',
    excludes: 'The same driving since 1 October 2025: it needs an attestation, without reinforced follow-up.',
    example: 'A forklift driver hired in 2024.',
  },
  'SIR-ELEC': {
    label: 'Electrical habilitation (reinforced follow-up until 30 September 2025)',
    counts: 'Working live or near bare live parts, before 1 October 2025.',
    excludes:
      'The same habilitation since 1 October 2025: it needs an attestation, without reinforced follow-up.',
    example: 'An electrician with habilitation B2V in 2024.',
  },
  'SIA-NUIT': {
    label: 'Night work',
    counts:
      'At least 3 hours at night (from 9 p.m. to 6 a.m., unless agreed otherwise), twice a week or more; or 270 hours in twelve months.',
    excludes: 'A night from time to time, or a shift that ends at 10 p.m.',
    example: 'A baker who starts at 3 a.m., five days a week.',
  },
  'SIA-MINEUR': {
    label: 'Under 18',
    counts: 'Worked out from the birth date: you have nothing to tick.',
    excludes: 'A young person on regulated dangerous work: the follow-up is reinforced.',
    example: 'A shop assistant of 17.',
  },
  'SIA-APPRENTI': {
    label: 'Apprenticeship',
    counts: 'Anyone with an apprenticeship contract, at any age.',
    excludes: 'An internship, or a “contrat de professionnalisation”.',
    example: 'An apprentice hairdresser of 19.',
  },
  'SIA-BIO-2': {
    label: 'Biological agents, group 2',
    counts:
      'Agents that can make people ill and that one usually knows how to guard against: leptospirosis, tetanus, gastroenteritis.',
    excludes: 'Ordinary contact with the public or with colleagues.',
    example: 'A sewer worker; a nursery assistant.',
  },
  'SIA-CEM': {
    label: 'Electromagnetic fields above the limits',
    counts: 'A post where your assessment shows that the limit values may be exceeded.',
    excludes: 'Telephone, wifi, a computer, a microwave oven.',
    example: 'A resistance welder near a powerful machine.',
  },
  'SIA-RQTH': {
    label: 'Recognised disabled worker, declared with their agreement',
    counts: 'A worker whose handicap is recognised (RQTH) and who agrees to your declaring it here.',
    excludes:
      'What you suppose, or what you read elsewhere. Without agreement tick nothing: the worker may speak of it to the health team.',
    example: 'A worker gave you the decision and her agreement.',
  },
  'SIA-INVALIDITE': {
    label: 'Invalidity pension, declared with the worker’s agreement',
    counts: 'A worker who receives an invalidity pension and agrees to your declaring it here.',
    excludes:
      'What you suppose, or what you read elsewhere. Without agreement tick nothing: the worker may speak of it to the health team.',
    example: 'A worker told you so and gave his agreement.',
  },
  CONDUITE: {
    label: 'Driving permit (CACES): forklift, lift platform, crane, machine',
    counts: 'Driving equipment for which you issue a driving permit.',
    excludes: 'A car licence, or a pallet truck driven on foot.',
    example: 'A forklift driver: an attestation of 5 years, and a simple follow-up without other exposure.',
  },
  ELECTRIQUE: {
    label: 'Electrical habilitation, live or near live parts',
    counts: 'Working live or near bare live parts.',
    excludes: 'Habilitation H0 or B0 away from live parts: it needs nothing.',
    example: 'An electrician with habilitation B2V.',
  },
} satisfies Translation<typeof fr>;
export default exposures;
