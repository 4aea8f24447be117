import { countOf, memberSlice, type MemberSlice } from './campaign-view';

export const MEMBER_STATUSES = ['actifs', 'radies', 'tous'] as const;
export const MEMBER_ACCESS = ['avec', 'sans', 'sans-administrateur'] as const;

/** Members a page of the service is about. `acces`: who has accounts, nobody, or nobody to run them. */
export type MemberView = MemberSlice & {
  q: string;
  statut: (typeof MEMBER_STATUSES)[number];
  acces: (typeof MEMBER_ACCESS)[number] | null;
  page: number;
};

type Fields = { get(name: string): unknown };

const textOf = (fields: Fields, name: string) => {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim().slice(0, 80) : '';
};

/** The view an address or a form asks for; what is not known counts as not given. */
export function memberView(fields: Fields): MemberView {
  return {
    ...memberSlice(fields),
    q: textOf(fields, 'q'),
    statut: MEMBER_STATUSES.find((each) => each === textOf(fields, 'statut')) ?? 'actifs',
    acces: MEMBER_ACCESS.find((each) => each === textOf(fields, 'acces')) ?? null,
    page: countOf(fields, 'page') ?? 1,
  };
}

/** The view as query of an address, defaults left out. */
export const memberQuery = ({
  page,
  statut,
  ...view
}: MemberView): Record<string, string | number | null> => ({
  ...view,
  statut: statut === 'actifs' ? null : statut,
  page: page > 1 ? page : null,
});
