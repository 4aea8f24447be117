/** What is printed when the portal is ready: where it is, and who can be tried. `ms` is the time it took. */
export function welcome(port: number, ms: number): string {
  return `
Portal ready in ${(ms / 1000).toFixed(1)} s: http://localhost:${port}
Stop it with Ctrl-C.
`;
}
