import { Button } from './button';

interface PostButtonProps {
  action: string;
  label: string;
  fields?: Readonly<Record<string, string | number>>;
  quiet?: boolean;
  danger?: boolean;
  slim?: boolean;
}

/** A form of one button: an act that needs no other answer. */
export function PostButton({ action, label, fields = {}, ...look }: PostButtonProps) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...look}>{label}</Button>
    </form>
  );
}
