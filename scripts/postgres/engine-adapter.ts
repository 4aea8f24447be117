import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Prisma's adapter with the two things mended that the engine stumbles over. */
export class EngineAdapter extends PrismaPg {
  readonly #pool: EnginePool;

  constructor(pool: EnginePool) {
    super(pool);
    this.#pool = pool;
  }

  override async connect() {
    const adapter = await super.connect();
    // It cuts a script at every semicolon, also inside function bodies. Sent as one, PostgreSQL reads it itself
    // and takes all of it or nothing.
    adapter.executeScript = async (script) => {
      await this.#pool.query(script).catch((error: pg.DatabaseError) => {
        const { code = '', severity = '', message, detail, hint } = error;
        throw new DriverAdapterError({
          kind: 'postgres',
          code,
          severity,
          message,
          detail,
          column: undefined,
          hint,
        });
      });
    };
    // It refuses columns of the type "char", of which the system tables are full.
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of this.#pool.letters.get(query.sql) ?? [])
        result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  }
}

/** Says that columns of the type "char" are text and remembers which they were, by query. */
export class EnginePool extends pg.Pool {
  readonly letters = new Map<string, number[]>();

  override query = async (...args: unknown[]) => {
    const result = await (super.query as (...given: unknown[]) => Promise<pg.QueryResult>)(...args);
    const { CHAR, TEXT } = pg.types.builtins;
    const fields = result.fields ?? [];
    const columns = fields.flatMap((field, index) => (field.dataTypeID === CHAR ? [index] : []));
    for (const column of columns) fields[column]!.dataTypeID = TEXT;
    if (columns.length) this.letters.set((args[0] as { text: string }).text, columns);
    return result;
  };
}
