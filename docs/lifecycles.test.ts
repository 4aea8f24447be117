import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MANDATE_TRANSITIONS } from '~/domain/access/mandate';
import { DECLARATION_TRANSITIONS } from '~/domain/declarations/lifecycle';
import { diagramOf } from '~/domain/shared/transitions';
import { VISIT_TRANSITIONS } from '~/domain/visits/lifecycle';

const file = path.join(import.meta.dirname, 'lifecycles.md');
const drawn = (title: string, source: string, diagram: string) =>
  `## ${title}\n\nDecided by \`${source}\`.\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`;

it('draws the lifecycles from the tables that decide (UPDATE_DOCS=1 writes them anew)', () => {
  const text = [
    '# Lifecycles\n\nDrawn from the tables by `docs/lifecycles.test.ts`; not edited by hand.\n',
    drawn('Declaration', 'app/domain/declarations/lifecycle.ts', diagramOf(DECLARATION_TRANSITIONS)),
    drawn('Mandate of an accountant', 'app/domain/access/mandate.ts', diagramOf(MANDATE_TRANSITIONS)),
    drawn('Request of a visit', 'app/domain/visits/lifecycle.ts', diagramOf(VISIT_TRANSITIONS)),
  ].join('\n');
  if (process.env.UPDATE_DOCS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
