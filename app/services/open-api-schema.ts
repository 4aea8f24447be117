export const text = { type: 'string' };
export const dayFormat = { type: 'string', format: 'date' };
export const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
export const list = (items: object) => ({ type: 'array', items });

/** An object whose every property is there, and no other. */
export const exactly = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

/** What a refused question is answered with: the parameter (null: none of them), a code and a French sentence. */
export const refusalOf = (parameters: readonly string[], codes: readonly string[]) =>
  exactly({
    erreurs: list(
      exactly({
        parametre: { type: ['string', 'null'], enum: [...parameters, null] },
        code: oneOf([...codes, 'TROP_DE_DEMANDES']),
        texte: text,
      }),
    ),
  });

/** A body described under `components.schemas`. */
export const json = (name: string) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
});
