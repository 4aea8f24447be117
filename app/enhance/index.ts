/** An enhancement receives the element that asked for it; the page works without it. */
export type Enhance = (element: HTMLElement) => void;

/** Name in `data-enhance` -> module with a default export of type `Enhance`. */
export const enhancements: Record<string, () => Promise<{ default: Enhance }>> = {};
