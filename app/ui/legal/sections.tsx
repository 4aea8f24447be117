import type { ReactNode } from 'react';
import { useI18n } from '../i18n';

interface SectionsProps {
  /** Namespace, and the group of keys in it. Each section has a `title` and a `text` there. */
  ns: string;
  of: string;
  names: readonly string[];
  values?: Record<string, unknown>;
  /** What stands under the text of a section, by its name. */
  more?: Readonly<Record<string, ReactNode>>;
}

/** Titled paragraphs. The name of each section is its anchor. */
export function Sections({ ns, of, names, values, more = {} }: SectionsProps) {
  const { t } = useI18n();
  return (
    <div className="text">
      {names.map((name) => (
        <section key={name} id={name} className="stack">
          <h2>{t(`${ns}:${of}.${name}.title`)}</h2>
          <p>{t(`${ns}:${of}.${name}.text`, values ?? {})}</p>
          {more[name]}
        </section>
      ))}
    </div>
  );
}
