import fr from '../../app/locales/fr/shared/demo';
import { showReadableCode } from '../../app/domain/access/readable-code';
import { DEMO_ACTIVATION, DEMO_PEOPLE, type DemoKey } from '../../prisma/worlds/demo/people';

/** What is printed when the portal is ready: where it is, and who can be tried. `ms` is the time it took. */
export function welcome(port: number, ms: number): string {
  const address = process.env.APP_URL || `http://localhost:${port}`;
  return [
    '',
    `Portal ready in ${(ms / 1000).toFixed(1)} s: ${address}`,
    ...(process.env.SMTP_URL ? [] : demo(address)),
    '',
    'Stop with Ctrl-C.',
    '',
  ].join('\n');
}

function demo(address: string): string[] {
  const people = Object.entries(DEMO_PEOPLE).map(([key, { name }]) => {
    const role = fr.person[key as DemoKey];
    return `  ${key.padEnd(17)} ${name.padEnd(17)} ${role}`;
  });
  return [
    '',
    `Demo people, one click each on ${address}/connexion:`,
    ...people,
    `First access, no account yet: member ${DEMO_ACTIVATION.number}, code ${showReadableCode(DEMO_ACTIVATION.code)}`,
    '',
    `Their mails: ${address}/demo/mail`,
  ];
}
