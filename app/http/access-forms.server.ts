import { z } from 'zod';
import { COMPANY_ROLES, MANDATE_ROLES } from '~/domain/access/roles';
import { emailSchema } from '~/domain/access/email';
import { daySchema } from '~/domain/shared/schemas';
import { notFound } from './refuse';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id in an address; 404 when it cannot be one. */
export function idIn(param: string | undefined): string {
  if (!param || !UUID.test(param)) throw notFound();
  return param;
}

/** Roles as ticked, or in one field with commas: the fields of an undo have one value each. */
const roles = <R extends string>(known: readonly [R, ...R[]]) =>
  z.preprocess(
    (value) => [value].flat().flatMap((item) => (typeof item === 'string' && item ? item.split(',') : [])),
    z.array(z.enum(known)),
  );

export const companyRoles = roles(COMPANY_ROLES);
export const mandateRoles = roles(MANDATE_ROLES);

/** The version of what the person saw. */
export const versionSchema = z.coerce.number().int().min(0);

export const invitationSchema = z.object({ email: emailSchema, roles: companyRoles });
export const mandateInvitationSchema = z.object({
  email: emailSchema,
  roles: mandateRoles,
  until: daySchema,
});
