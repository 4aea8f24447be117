/** Takes the focus when the page opens: a refused form's summary, a word about what was just done. */
export default function focus(element: HTMLElement): void {
  if (!location.hash) element.focus({ preventScroll: element.getBoundingClientRect().top < innerHeight });
}
