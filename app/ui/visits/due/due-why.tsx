import { useI18n } from '../../i18n';
import { Why } from '../../kit/why';

const RULES = [
  ['SIS', 'R.4624-16'],
  ['SIA', 'R.4624-17'],
  ['SIR', 'R.4624-28, R.4451-82, R.4153-40'],
  ['first', 'R.4624-10, R.4624-24, R.6222-36'],
  ['midCareer', 'L.4624-2-2'],
  ['attestations', 'R.4323-56, R.4544-10'],
] as const;

/** Where the dates come from, each rule with its article. */
export function DueWhy() {
  const { t } = useI18n();
  return (
    <Why label={t('due:why.label')}>
      <p>{t('due:why.fixed')}</p>
      <ul>
        {RULES.map(([rule, article]) => (
          <li key={rule}>
            {t(`due:why.${rule}`)} <span className="article">{t('kit:article', { article })}</span>
          </li>
        ))}
      </ul>
      <p>{t('due:why.unknown')}</p>
    </Why>
  );
}
