/** An enhancement receives the element that asked for it; the page works without it. */
export type Enhance = (element: HTMLElement) => void;

/** Name in `data-enhance` -> module with a default export of type `Enhance`. */
export const enhancements: Record<string, () => Promise<{ default: Enhance }>> = {
  autosave: () => import('./autosave'),
  'confirm-leave': () => import('./confirm-leave'),
  focus: () => import('./focus'),
  'live-form': () => import('./live-form'),
  progress: () => import('./progress'),
  'select-many': () => import('./select-many'),
  shortcuts: () => import('./shortcuts'),
};
