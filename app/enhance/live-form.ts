import { debounce } from './debounce';

/**
 * `<form data-enhance="live-form" data-url="…" data-target="id">`: while one edits, asks the server for the result as
 * an HTML fragment (GET with the form's fields) and puts it in the element `id`, which should be a live region.
 * A form that posts (what it holds must not stand in an address) asks its own action with `intent=preview`, as its
 * button does without scripts, and takes that element out of the page it gets.
 * An answer that comes after a newer question is dropped; a failure leaves the last result.
 */
export default function liveForm(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const { url, target = '' } = form.dataset;
  const place = document.getElementById(target);
  const posts = form.method === 'post';
  if (!place || (!url && !posts)) return;
  let asked: AbortController | undefined;

  async function ask(): Promise<void> {
    asked?.abort();
    asked = new AbortController();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
    try {
      const { signal } = asked;
      const headers = { Accept: 'text/html' };
      if (posts) query.set('intent', 'preview');
      const response = posts
        ? await fetch(form.action, { method: 'POST', body: query, signal, headers, redirect: 'error' })
        : await fetch(`${url}?${query}`, { signal, headers });
      if (!response.ok || !place) return;
      const html = await response.text();
      const page = posts && new DOMParser().parseFromString(html, 'text/html');
      place.innerHTML = page ? (page.getElementById(target)?.innerHTML ?? place.innerHTML) : html;
    } catch {
      // Aborted by a newer question, or offline: the last result stays.
    }
  }
  const { later } = debounce(() => void ask(), 250);
  form.addEventListener('input', later);
}
