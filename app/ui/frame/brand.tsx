import { useDocument } from '../document';

/** The service's name with its mark: two people under one roof. */
export function Brand({ href, note }: { href: string; note?: string }) {
  const { service } = useDocument();
  return (
    <a className="brand" href={href}>
      <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
        <rect width="34" height="34" rx="9" fill="currentColor" />
        <path
          d="M8 25v-5a5 5 0 0 1 5-5h0a5 5 0 0 1 5 5v5M18 25v-4a4 4 0 0 1 8 0v4M13 11.5a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8ZM22 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
          fill="none"
          stroke="var(--color-on-accent)"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </svg>
      <span>
        {service.name}
        {note && <small>{note}</small>}
      </span>
    </a>
  );
}
