/** Takes the focus when the page opens: the summary of a refused form. */
export default function focus(element: HTMLElement): void {
  if (!location.hash) element.focus({ preventScroll: element.getBoundingClientRect().top < innerHeight });
}
