const rows = [
  { y: 74, name: 112, tag: 44 },
  { y: 118, name: 88, tag: 44 },
  { y: 162, name: 128, tag: 44 },
  { y: 206, name: 98, tag: 44 },
];

/** What the portal is about, drawn: people, their category, the receipt. Colours follow the tokens. */
export function HeroPicture({ title }: { title: string }) {
  return (
    <svg viewBox="0 0 460 330" role="img" aria-label={title}>
      <circle className="svg-tint" cx="330" cy="140" r="130" />
      <rect className="svg-card" x="20" y="24" width="320" height="236" rx="10" />
      <rect className="svg-ink" x="44" y="44" width="120" height="10" rx="5" />
      {rows.map(({ y, name, tag }, index) => (
        <g key={y}>
          <circle className="svg-tint" cx="58" cy={y + 12} r="13" />
          <path
            className="svg-stroke"
            strokeWidth="2.4"
            strokeLinecap="round"
            d={`M58 ${y + 7.4}a2.7 2.7 0 1 1 0 .1M51.500 ${y + 18}a6.500 5 0 0 1 13 0`}
          />
          <rect className="svg-line" x="84" y={y + 3} width={name} height="8" rx="4" />
          <rect className="svg-line" x="84" y={y + 16} width={name * 0.6} height="6" rx="3" opacity=".6" />
          <rect
            className={index === 2 ? 'svg-ink' : 'svg-tint'}
            x="272"
            y={y + 3}
            width={tag}
            height="18"
            rx="4"
          />
          {index < 3 && <rect className="svg-line" x="44" y={y + 33} width="272" height="1" />}
        </g>
      ))}
      <g transform="translate(266 176)">
        <rect className="svg-card" width="166" height="132" rx="10" />
        <circle className="svg-good" cx="36" cy="38" r="17" />
        <path
          className="svg-check"
          strokeWidth="3.4"
          strokeLinecap="round"
          strokeLinejoin="round"
          d="M28.500 38.500l5.500 5.500 10-11"
        />
        <rect className="svg-ink" x="64" y="28" width="78" height="8" rx="4" />
        <rect className="svg-line" x="64" y="42" width="52" height="6" rx="3" />
        <rect className="svg-line" x="20" y="74" width="126" height="6" rx="3" />
        <rect className="svg-line" x="20" y="88" width="126" height="6" rx="3" />
        <rect className="svg-line" x="20" y="102" width="74" height="6" rx="3" />
      </g>
    </svg>
  );
}
