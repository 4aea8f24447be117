import { useI18n } from '../i18n';

interface FileLinkProps {
  href: string;
  label: string;
  /** "PDF", "CSV", "XLSX". */
  kind: string;
  bytes?: number;
}

/** A file to keep: its kind and weight are said before it is asked for. */
export function FileLink({ href, label, kind, bytes }: FileLinkProps) {
  const { format } = useI18n();
  return (
    <a className="file" href={href} download="">
      {label}{' '}
      <small>
        ({kind}
        {bytes !== undefined && `, ${format.fileSize(bytes)}`})
      </small>
    </a>
  );
}
