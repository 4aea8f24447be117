import type { ReactNode } from 'react';
import type { ThesaurusEntry } from '~/domain/declarations/thesaurus';
import { useI18n } from '../i18n';
import { type Choice, Checkboxes } from '../kit/choices';
import { Why } from '../kit/why';

/** What an exposure means in plain words: what counts, what does not, an example, its article. */
export function ExposureHelp({ entry }: { entry: ThesaurusEntry }) {
  const { t } = useI18n();
  const words = (part: string) => t(`thesaurus:exposures.${entry.code}.${part}`);
  return (
    <Why
      label={t('thesaurus:help.more')}
      about={t(entry.labelKey)}
      article={[entry.article, ...entry.see].join(', ')}
    >
      {(['counts', 'excludes', 'example'] as const).map((part) => (
        <p key={part}>
          <strong>{t(`thesaurus:help.${part}`)}</strong> {words(part)}
        </p>
      ))}
    </Why>
  );
}

interface ExposureChoicesProps {
  name: string;
  /** What may be ticked, in the order of the thesaurus. */
  entries: readonly ThesaurusEntry[];
  ticked: readonly string[];
  error?: string;
  /** The question above the groups. */
  children?: ReactNode;
}

const KINDS = ['SIR', 'SIA', 'ATTESTATION'] as const;

/** Exposures to tick, in three groups, each with its explanation. */
export function ExposureChoices({ name, entries, ticked, error, children }: ExposureChoicesProps) {
  const { t } = useI18n();
  const groups = KINDS.map((kind) => ({ kind, choices: entries.filter((entry) => entry.kind === kind) }));
  const fields = groups
    .filter(({ choices }) => choices.length > 0)
    .map(({ kind, choices }, index) => (
      <Checkboxes
        key={kind}
        name={name}
        id={index === 0 ? name : `${name}-${kind}`}
        label={t(`thesaurus:kinds.${kind}`)}
        error={index === 0 ? error : undefined}
        values={ticked}
        choices={choices.map((entry): Choice => ({
          value: entry.code,
          label: t(entry.labelKey),
          why: <ExposureHelp entry={entry} />,
        }))}
      />
    ));
  return (
    <div className="exposures">
      {children}
      {fields}
    </div>
  );
}
