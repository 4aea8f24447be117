/** `<form data-enhance="confirm-leave">`: the browser asks before a page with unsent answers is left. */
export default function confirmLeave(element: HTMLElement): void {
  let changed = false;
  element.addEventListener('input', () => (changed = true));
  element.addEventListener('submit', () => (changed = false));
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
}
