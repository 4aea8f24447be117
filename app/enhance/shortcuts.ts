/** True where a key press is text, not a shortcut. */
export function isTyping(target: { tagName?: string; isContentEditable?: boolean }): boolean {
  return /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName ?? '') || Boolean(target.isContentEditable);
}

/**
 * `<dialog data-enhance="shortcuts">`: "?" opens the list of shortcuts; a key named by `data-key` on a link or field
 * of the page follows or focuses it. No shortcut works while one types.
 */
export default function shortcuts(element: HTMLElement): void {
  const list = element as HTMLDialogElement;
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target as HTMLElement)) return;
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
