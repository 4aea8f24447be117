const OFF = 'raccourcis-coupes';

/** True where a key press is text, not a shortcut. */
export function isTyping(target: { tagName?: string; isContentEditable?: boolean }): boolean {
  return /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName ?? '') || Boolean(target.isContentEditable);
}

/**
 * `data-enhance="shortcuts"`, around a button and a dialog: "?" or the button opens the list; a key named by `data-key`
 * follows that link or goes to that field. None works while one types, and one can turn them off (WCAG 2.1.4).
 */
export default function shortcuts(element: HTMLElement): void {
  const list = element.querySelector('dialog');
  const opener = element.querySelector<HTMLElement>('[data-open]');
  const active = element.querySelector<HTMLInputElement>('[data-active]');
  if (!list || !opener || !active) return;

  opener.hidden = false;
  opener.addEventListener('click', () => list.showModal());
  active.checked = localStorage.getItem(OFF) === null;
  active.addEventListener('change', () =>
    active.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'oui'),
  );

  addEventListener('keydown', (event) => {
    if (!active.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target as HTMLElement) || (list.open && event.key !== '?')) return;
    if (event.key === '?') {
      event.preventDefault();
      if (list.open) list.close();
      else list.showModal();
      return;
    }
    const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault();
    if (target instanceof HTMLAnchorElement) target.click();
    else target.focus();
  });
}
