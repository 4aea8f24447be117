import { useI18n } from '../i18n';
import { AutosaveForm } from '../kit/autosave-form';
import { Button } from '../kit/button';
import { Checkbox, Checkboxes, Radios } from '../kit/choices';
import { ErrorSummary } from '../kit/error-summary';
import { FileInput } from '../kit/file-input';
import { Select } from '../kit/select';
import { DateInput, Textarea, TextInput } from '../kit/text-input';
import { Why } from '../kit/why';

/** Fields as they open, and as they come back refused. */
export function FormsPart({ here }: { here: string }) {
  const { t } = useI18n();
  const x = (key: string) => t(`kitpage:${key}`);
  const form = {
    values: { siret: '123', exposition: ['SIR-PLOMB'] },
    errors: { siret: x('siretError'), cse: x('cseError'), accord: x('agreeError') },
  };
  const choices = [
    {
      value: 'SIR-PLOMB',
      label: x('leadMetal'),
      hint: x('leadHint'),
      why: <Why article="R.4624-23">{x('whyText')}</Why>,
    },
    { value: 'SIR-AMIANTE', label: x('asbestos') },
  ];
  return (
    <>
      <ErrorSummary form={form} />
      <form method="post" action={here} className="form">
        <TextInput
          form={form}
          name="siret"
          label={x('siret')}
          hint={x('siretHint')}
          inputMode="numeric"
          width={20}
        />
        <Radios
          form={form}
          name="cse"
          label={x('cse')}
          inline
          choices={[
            { value: 'oui', label: x('yes') },
            { value: 'non', label: x('no') },
          ]}
        />
        <Checkboxes form={form} name="exposition" label={x('exposures')} choices={choices} />
        <Checkbox form={form} name="accord" label={x('agree')} />
        <Button>{x('declare')}</Button>
      </form>
      <h2>{x('fresh')}</h2>
      <AutosaveForm action={here} saveTo={here} version={1}>
        <TextInput id="nom" name="nom" label={x('name')} autoComplete="family-name" />
        <TextInput
          id="prix"
          name="prix"
          label={x('amount')}
          inputMode="decimal"
          width={8}
          suffix="€"
          value="116,00"
        />
        <DateInput
          id="debut"
          name="debut"
          label={x('date')}
          optional
          why={<Why article="R.4624-10">{x('whyText')}</Why>}
        />
        <Select
          id="poste"
          name="poste"
          label={x('post')}
          placeholder={x('choose')}
          options={[
            { value: '1', label: x('baker'), group: x('workshop') },
            { value: '2', label: x('seller'), group: x('shop') },
          ]}
        />
        <Textarea id="note" name="note" label={x('note')} hint={x('noteHint')} optional />
        <FileInput id="fichier" name="fichier" label={x('file')} hint={x('fileHint')} accept=".csv,.xlsx" />
        <Button>{x('saveForLater')}</Button>
      </AutosaveForm>
    </>
  );
}
