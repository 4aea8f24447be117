import { COMPANY_ROLES, type CompanyRole, MANDATE_ROLES } from '~/domain/access/roles';
import { useI18n } from '../../i18n';
import { Checkboxes } from '../../kit/choices';
import type { FormState } from '../../kit/form-state';

interface RoleChoicesProps {
  label: string;
  /** Without "administrateur", which a company never lends. */
  mandate?: boolean;
  values?: readonly CompanyRole[];
  form?: FormState;
}

/** What someone may do in a company, each right in a sentence. */
export function RoleChoices({ label, mandate, values, form }: RoleChoicesProps) {
  const { t } = useI18n();
  return (
    <Checkboxes
      name="roles"
      label={label}
      values={values}
      form={form}
      choices={(mandate ? MANDATE_ROLES : COMPANY_ROLES).map((role) => ({
        value: role,
        label: t(`people:role.${role}.label`),
        hint: t(`people:role.${role}.hint`),
      }))}
    />
  );
}

/** "déclaration et facturation". */
export function RoleWords({ roles }: { roles: readonly CompanyRole[] }) {
  const { t, format } = useI18n();
  return <>{format.list(roles.map((role) => t(`access:role.${role}`)))}</>;
}
