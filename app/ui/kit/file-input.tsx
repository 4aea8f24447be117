import { Field, type FieldProps } from './field';

interface FileInputProps extends FieldProps {
  /** Accepted endings: ".csv,.xlsx". The hint must say them in words, with the size. */
  accept?: string;
}

/** A file to send; its form needs `encType="multipart/form-data"`. */
export function FileInput(props: FileInputProps) {
  return <Field {...props}>{(control) => <input {...control} type="file" accept={props.accept} />}</Field>;
}
