import { debounce } from './debounce';
import { makeSaver, type SaveAnswer, type SaveState } from './saver';

/**
 * `<form data-enhance="autosave">`: saves as one types. Posts the form's fields to `data-save-to` (its action when absent);
 * the server answers 204 (saved; header `X-Version` when rows have one), 409 (someone else changed it) or
 * 422 (refused). The words come from `data-saving`, `data-saved` (with `{{time}}`), `data-failed`, `data-refused`,
 * `data-conflict` of the form; they are shown in its `[data-save-state]`.
 */
export default function autosave(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const place = form.querySelector<HTMLElement>('[data-save-state]');
  const saver = makeSaver({
    send: () => send(form),
    show: (state) => show(state),
    versioned: (version) => {
      const field = form.elements.namedItem('version');
      if (field instanceof HTMLInputElement) field.value = version;
    },
    wait: (act, ms) => void setTimeout(act, ms),
  });
  const typing = debounce(() => void saver.save(), 800);

  function show(state: SaveState): void {
    if (!place) return;
    const time = new Date().toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
    });
    const said = document.documentElement.lang === 'fr' ? time.replace(':', '\u00a0h\u00a0') : time;
    place.dataset.state = state;
    place.textContent = (form.dataset[state] ?? '').replace('{{time}}', said);
  }

  form.addEventListener('input', typing.later);
  form.addEventListener('change', typing.flush);
  let leaving = false;
  form.addEventListener('submit', (event) => {
    leaving = true;
    typing.cancel();
    if (!saver.sending()) return;
    // Sent beside a save on its way, the form would carry the version before it and look like a colleague's.
    event.preventDefault();
    const { submitter } = event;
    void saver.settled().then(() => form.requestSubmit(submitter));
  });
  addEventListener('beforeunload', (event) => {
    if (!leaving && (typing.pending() || saver.unsaved())) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => document.hidden && typing.flush());
}

async function send(form: HTMLFormElement): Promise<SaveAnswer> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const response = await fetch(form.dataset.saveTo ?? form.action, {
      method: 'POST',
      body,
      keepalive: true,
      redirect: 'manual',
    });
    if (response.status === 204)
      return { kind: 'saved', version: response.headers.get('X-Version') ?? undefined };
    if (response.status === 409) return { kind: 'conflict' };
    // A redirect means that the session ended: the answers stay here until the person signs in again elsewhere.
    const later = response.type === 'opaqueredirect' || response.status === 429 || response.status >= 500;
    return { kind: later ? 'lost' : 'refused' };
  } catch {
    return { kind: 'lost' };
  }
}
