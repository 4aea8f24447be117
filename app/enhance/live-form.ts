import { debounce } from './debounce';

/**
 * `<form data-enhance="live-form" data-url="…" data-target="id">`: while one edits, asks the server for the result as
 * an HTML fragment (GET with the form's fields) and puts it in the element `id`, which should be a live region.
 * An answer that comes after a newer question is dropped; a failure leaves the last result.
 */
export default function liveForm(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const { url, target = '' } = form.dataset;
  const place = document.getElementById(target);
  if (!url || !place) return;
  let asked: AbortController | undefined;

  async function ask(): Promise<void> {
    asked?.abort();
    asked = new AbortController();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
    try {
      const response = await fetch(`${url}?${query}`, {
        signal: asked.signal,
        headers: { Accept: 'text/html' },
      });
      if (response.ok && place) place.innerHTML = await response.text();
    } catch {
      // Aborted by a newer question, or offline: the last result stays.
    }
  }
  const { later } = debounce(() => void ask(), 250);
  form.addEventListener('input', later);
}
