import type { ReactNode } from 'react';
import { DECLARATION_STEPS, type DeclarationStep } from '~/domain/declarations/dossier';
import { paths } from '~/paths';
import { useDocument } from '~/ui/document';
import { useI18n } from '~/ui/i18n';
import { Button } from '~/ui/kit/button';
import { Notice } from '~/ui/kit/notice';
import { Page } from '~/ui/kit/page';

interface StepPageProps {
  adherent: string;
  exercice: number;
  step: DeclarationStep | 'verification';
  lead?: ReactNode;
  children: ReactNode;
}

/** The frame of a step: where one is in the five, what it is about, the way back to all steps. */
export function StepPage({ adherent, exercice, step, lead, children }: StepPageProps) {
  const { t } = useI18n();
  const place = step === 'verification' ? DECLARATION_STEPS.length + 1 : DECLARATION_STEPS.indexOf(step) + 1;
  return (
    <Page
      title={t(`declaration:steps.${step}`)}
      lead={lead}
      tag={<span className="soft">{t('declaration:stepOf', { step: place })}</span>}
      crumbs={[{ label: t('declaration:title', { exercice }), href: paths.declaration(adherent) }]}
    >
      {children}
    </Page>
  );
}

interface ContinueProps {
  adherent: string;
  version: number;
  canEdit: boolean;
  children?: ReactNode;
}

/** "This is right, continue": marks the step as looked at. */
export function ContinueForm({ adherent, version, canEdit, children }: ContinueProps) {
  const { t } = useI18n();
  return (
    <form method="post" className="stack">
      <input type="hidden" name="version" value={version} />
      {children}
      <div className="row">
        {canEdit && <Button>{t('declaration:right')}</Button>}
        <a href={paths.declaration(adherent)}>{t('declaration:backToSteps')}</a>
      </div>
    </form>
  );
}

/** Someone saved the same step meanwhile. `theirs`: what was saved, in words. */
export function StaleNotice({ theirs }: { theirs?: string }) {
  const { t } = useI18n();
  useDocument().head.refused = true;
  return (
    <Notice tone="warn" title={t('declaration:stale.title')}>
      <p>{theirs ? t('declaration:stale.text', { theirs }) : t('declaration:stale.overview')}</p>
    </Notice>
  );
}
