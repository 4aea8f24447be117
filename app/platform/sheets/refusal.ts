/** Bounds of a list one may send. */
export const SHEET_LIMITS = {
  bytes: 20_000_000,
  rows: 50_000,
  columns: 100,
  cellLength: 2_000,
} as const;

/** Why a file is not read; `line` counts from 1 as the person sees it, `column` too. */
export type SheetRefusal =
  | {
      code:
        | 'file-missing'
        | 'file-empty'
        | 'file-too-large'
        | 'type-pdf'
        | 'type-image'
        | 'type-old-excel'
        | 'type-binary-excel'
        | 'type-opendocument'
        | 'type-numbers'
        | 'type-other'
        | 'file-encrypted'
        | 'file-with-macros'
        | 'file-too-compressed'
        | 'file-damaged'
        | 'too-many-rows';
    }
  | { code: 'too-many-columns'; line: number }
  | { code: 'cell-too-long'; line: number; column: number };

/** Thrown from the depth of a reader; `readSheet` callers turn it back into a value. */
export class SheetRefused extends Error {
  constructor(readonly refusal: SheetRefusal) {
    super(refusal.code);
  }
}

export const refuse = (code: Exclude<SheetRefusal['code'], 'too-many-columns' | 'cell-too-long'>): never => {
  throw new SheetRefused({ code });
};
