import { createContext, useContext } from 'react';

/** What the document shell needs from the request and no page does. */
export interface DocumentFacts {
  nonce: string;
  enhanceSrc: string;
}

const Facts = createContext<DocumentFacts>({ nonce: '', enhanceSrc: '' });

export const DocumentProvider = Facts.Provider;

/** Nonce and client entry of the page being rendered. */
export function useDocument(): DocumentFacts {
  return useContext(Facts);
}
