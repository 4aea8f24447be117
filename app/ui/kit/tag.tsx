import type { ReactNode } from 'react';

/** State colours are for states: `plain` for all that is neither good, late nor wrong. */
export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'info';

/** A state in words, with a sign of its own: never colour alone. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone === 'plain' ? 'tag' : `tag ${tone}`}>{children}</span>;
}

const names = { SIS: 'kit:category.sis', SIA: 'kit:category.sia', SIR: 'kit:category.sir' } as const;

/** Category of follow-up. The abbreviation carries its words in `title`; write them out on first use in a page. */
export function CategoryTag({ category, t }: { category: keyof typeof names; t(key: string): string }) {
  return (
    <abbr className={`tag ${category.toLowerCase()}`} title={t(names[category])}>
      {category}
    </abbr>
  );
}
