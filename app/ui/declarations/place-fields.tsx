import { NAF_NOMENCLATURES } from '~/domain/shared/identifiers';
import { useI18n } from '../i18n';
import type { FormState } from '../kit/form-state';
import { Select } from '../kit/select';
import { TextInput } from '../kit/text-input';
import { Why } from '../kit/why';

/** Activity and address: of a company, of an etablissement. */
export function PlaceFields({ form }: { form: FormState }) {
  const { t } = useI18n();
  const label = (name: string) => t(`company:fields.${name}`);
  return (
    <>
      <div className="pairs">
        <TextInput
          name="nafCode"
          label={label('nafCode')}
          hint={label('nafHint')}
          form={form}
          width={8}
          optional
        />
        <Select
          name="nafNomenclature"
          label={label('nafNomenclature')}
          options={NAF_NOMENCLATURES.map((value) => ({ value, label: label(value) }))}
          form={form}
          why={<Why about={label('nafNomenclature')}>{label('nafWhy')}</Why>}
        />
      </div>
      <TextInput name="addressLine1" label={label('addressLine1')} form={form} autoComplete="address-line1" />
      <TextInput name="addressLine2" label={label('addressLine2')} form={form} optional />
      <div className="pairs">
        <TextInput name="postcode" label={label('postcode')} form={form} width={8} inputMode="numeric" />
        <TextInput name="city" label={label('city')} form={form} />
      </div>
    </>
  );
}
