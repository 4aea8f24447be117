import { CONTRACT_KINDS } from '~/domain/declarations/worker';
import { parseTypedDay } from '~/domain/shared/typed-day';
import type { Preview, WorkerFormChoices } from '~/services/declarations/show-worker-form.server';
import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import type { FormState } from '../kit/form-state';
import { Select } from '../kit/select';
import { DateInput, TextInput } from '../kit/text-input';
import { FollowUpPanel } from './follow-up-panel';
import { WorkerFormMore } from './worker-form-more';

export interface WorkerFormProps {
  action: string;
  form: FormState;
  choices: WorkerFormChoices;
  preview: Preview | null;
  /** Sent along: version of the record, or id of the new one. */
  hidden: Record<string, string>;
  /** A new worker: offers to add another one after. */
  isNew: boolean;
}

const PREVIEW = 'apercu';

/** A worker: seven answers in sight, the rest folded; the follow-up they give beside. */
export function WorkerForm(props: WorkerFormProps) {
  const { t } = useI18n();
  const { action, form, choices, preview, hidden, isNew } = props;
  const { posts, etablissements } = choices;
  const day = (name: string) => parseTypedDay(String(form.values[name] ?? ''));
  return (
    <form
      method="post"
      action={action}
      noValidate
      data-enhance="live-form"
      data-target={PREVIEW}
      className="beside"
    >
      <div className="stack">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="pairs">
          <TextInput name="familyName" label={t('workers:fields.familyName')} form={form} width={20} />
          <TextInput name="firstName" label={t('workers:fields.firstName')} form={form} width={20} />
          <TextInput
            name="birthDate"
            label={t('workers:fields.birthDate')}
            hint={t('workers:hints.birthDate')}
            width={12}
            form={form}
          />
          <DateInput
            name="startOn"
            label={t('workers:fields.startOn')}
            hint={t('workers:hints.startOn')}
            form={form}
          />
          <Select
            name="contractKind"
            label={t('workers:fields.contractKind')}
            options={CONTRACT_KINDS.map((value) => ({ value, label: t(`workers:contracts.${value}`) }))}
            form={form}
          />
          <Select
            name="postId"
            label={t('workers:fields.postId')}
            hint={t('workers:hints.postId')}
            placeholder={t('workers:form.choosePost')}
            options={posts.map(({ id, name }) => ({ value: id, label: name }))}
            form={form}
          />
          <TextInput name="newPost" label={t('workers:fields.newPost')} form={form} width={20} optional />
          {etablissements.length > 1 ? (
            <Select
              name="etablissementId"
              label={t('workers:fields.etablissementId')}
              placeholder={t('workers:form.chooseEtablissement')}
              options={etablissements.map(({ id, name }) => ({ value: id, label: name }))}
              form={form}
            />
          ) : (
            <input type="hidden" name="etablissementId" value={etablissements[0]?.id ?? ''} />
          )}
        </div>
        <WorkerFormMore form={form} choices={choices} />
        <div className="row">
          <Button>{t(isNew ? 'workers:form.add' : 'workers:form.save')}</Button>
          {isNew && (
            <Button quiet name="intent" value="again">
              {t('workers:form.addAgain')}
            </Button>
          )}
        </div>
      </div>
      <aside className="card" aria-label={t('workers:form.preview')}>
        <h2>{t('workers:form.preview')}</h2>
        <div id={PREVIEW} aria-live="polite" className="stack">
          {preview ? (
            <FollowUpPanel
              preview={preview}
              birthDate={day('birthDate')}
              startOn={day('startOn')}
              isSeasonal={form.values.contractKind === 'saisonnier'}
            />
          ) : (
            <p className="hint">{t('workers:form.noPreview')}</p>
          )}
        </div>
        <Button quiet slim name="intent" value="preview" formNoValidate>
          {t('workers:form.compute')}
        </Button>
      </aside>
    </form>
  );
}
