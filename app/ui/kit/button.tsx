import type { ReactNode } from 'react';

interface Look {
  /** Secondary: outlined. One plain button per page at most is not quiet. */
  quiet?: boolean;
  danger?: boolean;
  /** Small, in tables and toolbars. */
  slim?: boolean;
}

const classOf = ({ quiet, danger, slim }: Look) =>
  `btn${quiet ? ' quiet' : ''}${danger ? ' danger' : ''}${slim ? ' slim' : ''}`;

interface ButtonProps extends Look {
  children: ReactNode;
  /** Sent with the form: tells apart two buttons of one form. */
  name?: string;
  value?: string;
  /** Form the button belongs to when it stands outside of it. */
  form?: string;
  formAction?: string;
  /** Sends the form without the browser's own checks, to leave or to save half-done work. */
  formNoValidate?: boolean;
  disabled?: boolean;
}

/** Sends its form. The label begins with the verb: "Déclarer un retour". */
export function Button({ children, quiet, danger, slim, ...rest }: ButtonProps) {
  return (
    <button className={classOf({ quiet, danger, slim })} {...rest}>
      {children}
    </button>
  );
}

interface ButtonLinkProps extends Look {
  href: string;
  children: ReactNode;
  /** The link is a file to keep. */
  download?: boolean | string;
}

/** A link that leads to the next step. */
export function ButtonLink({ href, children, download, ...look }: ButtonLinkProps) {
  return (
    <a className={classOf(look)} href={href} download={download}>
      {children}
    </a>
  );
}
