/** What a count of ticked rows is called, from the words the page brought. */
export function countText(count: number, words: { none: string; one: string; many: string }): string {
  return count === 0 ? words.none : count === 1 ? words.one : words.many.replace('#', String(count));
}

/**
 * `<form id data-enhance="select-many">`: counts the ticked boxes that belong to the form, shows the box of the
 * table's head that ticks all of this page, and Shift ticks a range.
 */
export default function selectMany(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>(`tbody input[type=checkbox][form="${form.id}"]`),
  ];
  const place = form.querySelector('[data-count]');
  const all = boxes[0]?.closest('table')?.querySelector<HTMLInputElement>('[data-select-all]');
  const words = { none: form.dataset.none ?? '', one: form.dataset.one ?? '', many: form.dataset.many ?? '' };

  function show(): void {
    const count = boxes.filter((box) => box.checked).length;
    if (place) place.textContent = countText(count, words);
    if (all) {
      all.checked = count === boxes.length;
      all.indeterminate = count > 0 && count < boxes.length;
    }
  }
  let last = -1;
  boxes.forEach((box, index) =>
    box.addEventListener('click', (event) => {
      if (event.shiftKey && last >= 0) {
        for (const other of boxes.slice(Math.min(last, index), Math.max(last, index) + 1))
          other.checked = box.checked;
      }
      last = index;
      show();
    }),
  );
  if (all) {
    all.hidden = false;
    all.addEventListener('change', () => {
      for (const box of boxes) box.checked = all.checked;
      show();
    });
  }
  show();
}
