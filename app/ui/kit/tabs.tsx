interface TabsProps {
  /** What the tabs divide: "Parties de la fiche". */
  label: string;
  tabs: readonly { label: string; href: string; current?: boolean; count?: string }[];
}

/** Views of the same thing, each with its address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count && <span className="num"> ({tab.count})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
