import type fr from '~/locales/fr/visits/visit-settings';
import type { Translation } from '~/locales/translation';

const visitSettings = {
  title: 'Settings of visits',
  lead: 'What the law leaves to the service: promised delays, reminders, absences. A change holds from now on; what is already sent or invoiced stays.',
  parts: {
    answer: 'Requests',
    reminders: 'Reminders',
    absence: 'Excuses and absences',
  },
  fields: {
    noticeHours: 'Time to excuse a worker free of charge',
    feeForAbsence: 'Prepare an invoice for an absence or a late excuse',
    reminderDays: 'Reminders by e-mail',
    smsDayBefore: 'Text message to the worker the day before',
    absenceTargetPercent: 'Target share of absences',
    trajetAsNonProfessional: 'Treat a commuting accident as a non-occupational one',
    proposalDays: 'Promised time to offer a date',
  },
  hints: {
    noticeHours: 'Before the appointment. The employer reads it before excusing anyone.',
    feeForAbsence: 'A draft, at the price of the year. Never charged to the worker.',
    reminderDays: 'For example 7, 2. Leave empty to send none.',
    smsDayBefore: 'If a number is known. It tells place and time, nothing medical.',
    absenceTargetPercent: 'What the attendance charts compare with.',
    trajetAsNonProfessional:
      'Ticked: a return visit from 60 days of absence on. Not ticked: from 30 days, as for an accident at work.',
    proposalDays: 'The employer reads it as soon as the request is made.',
  },
  why: {
    trajetAsNonProfessional:
      'The text does not name commuting accidents. Between 30 and 59 days the employer reads that the service decides.',
  },
  units: {
    workingDays: 'working days',
    daysBefore: 'days before',
    hours: 'hours',
  },
  fees: {
    title: 'What an absence costs',
    text: 'The amount comes from the price list of the year of the appointment.',
    none: 'No price list is recorded.',
    year: 'Prices of {{exercice}}',
    free: 'Nothing: no amount in the list',
    net: 'excl. VAT',
  },
  save: 'Save the settings of visits',
  saved: 'The settings of visits are saved. They show everywhere within 30 seconds.',
  error: {
    noticeHours: 'Give a whole number of hours between 0 and 240.',
    reminderDays: 'Give at most five numbers of days between 0 and 60, separated by commas.',
    absenceTargetPercent: 'Give a percentage between 0 and 100.',
    proposalDays: 'Give a whole number of days between 1 and 60.',
  },
} satisfies Translation<typeof fr>;
export default visitSettings;
