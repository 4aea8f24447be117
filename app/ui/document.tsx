import { createContext, useContext } from 'react';
import type { Permission } from '~/domain/access/permissions';
import type { ServiceIdentity } from '~/domain/shared/service-identity';

/** The person a page is written for, as the frame of the page shows them. Guards put it in the load context. */
export interface Viewer {
  /** Which frame surrounds the page. */
  space: 'public' | 'account' | 'company' | 'staff';
  /** Absent for someone who is not signed in. */
  name?: string;
  /** The company one is in; `byMandate` when one acts for it as its accountant, `radiated` when it is no longer a member. */
  company?: { name: string; number: string; byMandate: boolean; radiated: boolean };
  /** How many companies the person may enter, by mandate among them, and whether they work at the service. */
  reach: { companies: number; mandates: number; service: boolean };
  can(permission: Permission): boolean;
}

/** What components tell the document's head while they are written; the server entry fills the head afterwards. */
export interface Head {
  title?: string;
  /** A form was refused: the title says so first. */
  refused?: boolean;
  /** Seconds after which a page is asked for again where scripts are off. */
  refresh?: number;
}

/** A word about what was just done, shown once. */
export interface FlashWord {
  kind: 'success' | 'warning' | 'error';
  text: string;
  undo?: { action: string; label: string; fields: Record<string, string> };
}

/** What the document knows of the request, so that no page has to pass it on. */
export interface DocumentFacts {
  /** Path and query of the page, to come back to. */
  here: string;
  demo: boolean;
  service: ServiceIdentity;
  viewer: Viewer;
  /** The database is away: the page that failed is shown as a pause, not as a fault. */
  unavailable: boolean;
  flash: FlashWord | null;
  head: Head;
}

export const anonymous: Viewer = {
  space: 'public',
  reach: { companies: 0, mandates: 0, service: false },
  can: () => false,
};

const Facts = createContext<DocumentFacts | null>(null);

export const DocumentProvider = Facts.Provider;

/** The request of the page being rendered. */
export function useDocument(): DocumentFacts {
  const facts = useContext(Facts);
  if (!facts) throw new Error('useDocument: no DocumentProvider above this component');
  return facts;
}
